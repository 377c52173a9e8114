"""What kiosks show, signed: The Update Framework's repository, and how it is kept fresh."""
