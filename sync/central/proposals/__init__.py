"""Changes of content that one person proposed and another decides on."""
