"""What people did at central that machines would not have done by themselves."""
