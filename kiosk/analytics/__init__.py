"""What the answers of a centre add up to: satisfaction, recommendation, ease, and what goes with them.

Pure: facts come in, figures with their uncertainty go out. `bitmaps` is the one module that talks
to a database, through the connection it is given. Each measure is defined once, here:

- **CSAT**: the share of people who chose one of the two best of five answers ("top two boxes").
- **NPS**: the share that would recommend with 9 or 10 of 10, less the share with 0 to 6; in points
  from -100 to 100 (Reichheld, "The One Number You Need to Grow", 2003).
- **CES**: the mean agreement that it was easy, on seven points (Dixon and others, "The Effortless
  Experience", 2013); a form that asks on five points is stretched onto seven.

Every figure carries the number of people behind it and a 95 % interval. A figure of fewer people
than the least count is not told, nor is one that could be worked out from those that are.
"""
