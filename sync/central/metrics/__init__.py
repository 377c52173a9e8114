"""What monitors read: what this server did, and how the fleet stands."""
