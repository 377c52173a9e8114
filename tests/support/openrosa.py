"""Small forms and submissions of them."""

from __future__ import annotations

from sync.openrosa.submission import BesideFile, Submission

DRAWING = bytes(range(256)) * 64


def an_xform(form_id: str = "pad", public_key: str = "") -> bytes:
    lock = f'<submission base64RsaPublicKey="{public_key}"/>' if public_key else ""
    return (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
        f'<h:head><h:title>Pad</h:title><model><instance><data id="{form_id}" version="1">'
        "<words/><rating/><drawing/><meta><instanceID/></meta></data></instance>"
        '<bind nodeset="/data/words" type="string"/><bind nodeset="/data/rating" type="int"/>'
        '<bind nodeset="/data/drawing" type="binary"/>'
        f'<bind nodeset="/data/meta/instanceID" type="string" preload="uid"/>{lock}'
        '</model></h:head><h:body><input ref="/data/words"><label>Words</label></input>'
        '<input ref="/data/rating"><label>Rating</label></input>'
        '<upload ref="/data/drawing" mediatype="image/*"><label>Drawing</label></upload>'
        "</h:body></h:html>"
    ).encode()


def an_instance(
    number: int = 1, form_id: str = "pad", words: str = "שלום", drawing: str = ""
) -> str:
    return (
        f'<data id="{form_id}" version="1"><words>{words}</words><rating>4</rating>'
        f"<drawing>{drawing}</drawing><meta><instanceID>uuid:{number:036d}</instanceID></meta></data>"
    )


def a_file(name: str, data: bytes = DRAWING) -> BesideFile:
    return BesideFile(name=name, media_type="image/png", size=len(data), read=lambda: data)


def a_submission(number: int = 1, *files: BesideFile, form_id: str = "pad") -> Submission:
    drawing = files[0].name if files else ""
    return Submission(
        form_id=form_id,
        version="1",
        instance_id=f"uuid:{number:036d}",
        xml=an_instance(number, form_id, drawing=drawing).encode(),
        files=files,
    )
