"""Feedback that wants an answer: what happens to it, who may move it, and when it is due. Pure.

A case is never stored as a state. What is stored are its events, which desks write without asking
anybody and central puts in order; the case is what they add up to (`fold`). Two desks that work on
one case without a network lose nothing: an event that no longer fits is still in the history with
its words, and says that it came too late.
"""
