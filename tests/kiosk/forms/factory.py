"""Small forms for tests: say what the instance holds, the binds and the body; the frame is added."""

from __future__ import annotations

from datetime import UTC

from kiosk.forms import CompiledForm, FormWalk, compile_xform
from tests.support.clock import ManualClock

FRAME = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"
 xmlns:orx="http://openrosa.org/xforms" xmlns:diwan="urn:diwan:form">
<h:head><h:title>{title}</h:title><model>{itext}
<instance><data id="visit" version="7"{attributes}>{instance}</data></instance>{secondary}{binds}
</model></h:head><h:body>{body}</h:body></h:html>"""


def xform(
    instance: str,
    body: str,
    binds: str = "",
    itext: str = "",
    secondary: str = "",
    attributes: str = "",
) -> str:
    return FRAME.format(
        title="Your visit",
        itext=itext,
        instance=instance,
        secondary=secondary,
        binds=binds,
        body=body,
        attributes=attributes,
    )


def form_of(*args: str, **kwargs: str) -> CompiledForm:
    return compile_xform(xform(*args, **kwargs))


def walk_of(form: CompiledForm, language: str = "en", seed: int = 1) -> FormWalk:
    return FormWalk(form, language=language, clock=ManualClock(), seed=seed, zone=UTC)


def select(path: str, *values: str, kind: str = "select1", extra: str = "") -> str:
    items = "".join(
        f"<item><label>{value.title()}</label><value>{value}</value></item>" for value in values
    )
    return f'<{kind} ref="{path}"{extra}><label>{path}</label>{items}</{kind}>'


def text(path: str, extra: str = "", label: str = "") -> str:
    return f'<input ref="{path}"{extra}><label>{label or path}</label></input>'


TRANSLATIONS = """<itext>
<translation lang="العربية (ar)" default="true()">
 <text id="ask"><value>هل أنت راضٍ؟</value></text>
 <text id="must"><value>يرجى الإجابة</value></text>
 <text id="yes"><value>نعم</value></text><text id="no"><value>لا</value></text></translation>
<translation lang="עברית (he)">
 <text id="ask"><value>האם התרצית?</value></text>
 <text id="must"><value>נא לענות</value></text>
 <text id="yes"><value>כן</value></text><text id="no"><value>לא</value></text></translation>
<translation lang="English (en)">
 <text id="ask"><value>Are you content?</value></text>
 <text id="must"><value>Please answer</value></text>
 <text id="yes"><value>Yes</value></text><text id="no"><value>No</value></text></translation>
</itext>"""


def satisfaction() -> CompiledForm:
    """Content or not; the reason is only asked when not; a number of visits; a comment."""
    return form_of(
        "<content/><reason/><visits/><double/><comment/>",
        """<select1 ref="/data/content"><label ref="jr:itext('ask')"/>
           <item><label ref="jr:itext('yes')"/><value>yes</value></item>
           <item><label ref="jr:itext('no')"/><value>no</value></item></select1>"""
        + text("/data/reason")
        + text("/data/visits", label="Visits")
        + text("/data/comment", ' appearance="multiline"'),
        """<bind nodeset="/data/content" required="true()" jr:requiredMsg="jr:itext('must')"/>
           <bind nodeset="/data/reason" relevant="/data/content = 'no'" diwan:personal="yes"/>
           <bind nodeset="/data/visits" type="int" constraint=". &gt; 0 and . &lt; 100"
             jr:constraintMsg="Between 1 and 99"/>
           <bind nodeset="/data/double" type="int" calculate="/data/visits * 2"/>
           <bind nodeset="/data/comment" diwan:role="comment" diwan:personal="yes"/>""",
        TRANSLATIONS,
        attributes=' diwan:partial="submit"',
    )
