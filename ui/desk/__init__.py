"""The staff desktop: its window, and the few objects its pages talk to."""
