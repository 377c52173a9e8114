"""Editing a pack at a desk: a working copy of its plain files, and how a change travels to central.

`archive` packs a source folder into one file and back, `yaml_text` and `page_text` change one value
or one section and leave every other byte alone, `working` keeps the copy with an undo for each
edit, `proposal` is what an editor sends, `room` is all of it for who is signed in.
"""
