"""A desk's own copy of its centre: what kiosks and desks recorded, and what that adds up to.

Two files, one writer each, as everywhere. `replica.sqlite` is written by the sync process: items as
central received them, sealed as they are. `desk.sqlite` is written by the desk: accounts, deeds,
cases and the index of figures, all made from the replica and made anew where it is lost, except for
the accounts. What a person wrote is never in either in the clear: it is opened in memory, with the
key that a password unlocks, for as long as somebody is signed in.
"""
