"""Contact sheets: many screens side by side, with their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from pathlib import Path

CELL = 340
GAP = 14
CAPTION = 18
ACROSS_TALL = 8
ACROSS_WIDE = 5


def contact_sheet(files: list[tuple[str, Path]], out: Path) -> Path:
    """One picture of many, in rows. Returns `out`."""
    if not files:
        return out
    thumbs = []
    for name, file in files:
        image = Image.open(file)
        width = CELL if image.height > image.width else round(CELL * 1.6)
        thumbs.append(
            (
                name,
                image.convert("RGB").resize(
                    (width, round(width * image.height / image.width)), Image.Resampling.LANCZOS
                ),
            )
        )
    width = max(t.width for _, t in thumbs)
    height = max(t.height for _, t in thumbs)
    across = ACROSS_TALL if height > width else ACROSS_WIDE
    rows = -(-len(thumbs) // across)
    sheet = Image.new(
        "RGB", (across * (width + GAP) + GAP, rows * (height + GAP + CAPTION) + GAP), "#888888"
    )
    pen = ImageDraw.Draw(sheet)
    for index, (name, thumb) in enumerate(thumbs):
        x = GAP + (index % across) * (width + GAP)
        y = GAP + (index // across) * (height + GAP + CAPTION)
        pen.text((x, y), name, fill="white")
        sheet.paste(thumb, (x, y + CAPTION))
    sheet.save(out)
    return out
