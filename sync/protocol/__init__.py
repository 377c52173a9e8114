"""What device and central say to each other: messages, bodies, problems. Knows no framework."""
