"""What desks get: the items of their own centre, sealed as they came, and how its devices are."""
