"""To whom kiosks seal: the public keys central hands out. No secret key is ever kept here."""
