"""Who works at a desk: accounts and their roles, signing in, and a record of every deed.

All of it lies in the desk's own database, through the connection it is given, and works without a
network.
"""
