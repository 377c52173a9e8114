"""What was received, told to the people who read it."""
