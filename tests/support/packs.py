"""Writes a small authored pack, whole or broken in one named way."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TITLES = {
    "ar": ("تجديد بطاقة الهوية", "تغيير العنوان"),
    "he": ("חידוש תעודת זהות", "שינוי כתובת"),
    "en": ("Renew an identity card", "Change your address"),
    "ru": ("Обновить удостоверение", "Сменить адрес"),
    "fr": ("Renouveler une carte d’identité", "Changer d’adresse"),
    "am": ("መታወቂያ ማደስ", "አድራሻ መቀየር"),
}
WORDS = {
    "ar": ("البطاقة القديمة", "مجانًا من عمر 65", "احضر بنفسك. أحضر البطاقة القديمة.", "الهوية"),
    "he": ("התעודה הישנה", "פטור מגיל 65", "מגיעים באופן אישי. מביאים את התעודה.", "תעודה"),
    "en": ("Your old card", "Free from age 65", "Come in person. Bring the old card.", "id card"),
    "ru": ("Старая карта", "Бесплатно с 65 лет", "Приходите лично. Возьмите карту.", "карта"),
    "fr": ("L’ancienne carte", "Gratuit dès 65 ans", "Venez en personne. Apportez-la.", "carte"),
    "am": ("የድሮ መታወቂያ", "ከ65 ዓመት ጀምሮ በነጻ", "በአካል ይምጡ። መታወቂያውን ይዘው ይምጡ።", "መታወቂያ"),
}
BREAKS = (
    "fee",
    "fee-id",
    "unknown-key",
    "translation",
    "icon",
    "related",
    "step",
    "dates",
    "html",
    "yaml",
    "date",
    "hours",
    "document",
)


def make_pack(
    folder: Path,
    *,
    languages: Sequence[str] = ("ar", "he", "en"),
    partial: Sequence[str] = (),
    broken: str = "",
    forms: Sequence[tuple[str, str, Path]] = (),
    version: str = "2026.11.1",
    fee: object = 125,
) -> Path:
    """Write a pack of one topic and two services into `folder` and return it.

    `broken` is one of `BREAKS`; `forms` are (id, purpose, workbook) to copy in; a
    workbook may be .xlsx, or .md for short ones. The last language
    is the source language.
    """
    assert not broken or broken in BREAKS, f"unknown way to break a pack: {broken}"
    write(folder, "pack.yaml", _pack_yaml(languages, partial, forms, version))
    for form_id, _, workbook in forms:
        (folder / "forms").mkdir(exist_ok=True)
        (folder / "forms" / f"{form_id}{workbook.suffix}").write_bytes(workbook.read_bytes())
    write(folder, "centre/centre.yaml", 'phone: "106"\nopening: ' + HOURS)
    icon = "identification-cart" if broken == "icon" else "identification-card"
    write(folder, "topics/documents/topic.yaml", f"icon: {icon}\nservices: [id-card, address]\n")
    write(folder, "services/id-card/service.yaml", _service_yaml(broken, fee))
    write(folder, "services/address/service.yaml", "type: service\nicon: house\nfees: []\n")
    last = "2026-01-01" if broken == "dates" else "2026-12-31"
    write(folder, "announcements/news/announcement.yaml", f"from: 2026-11-20\nto: {last}\n")
    for lang in languages:
        _write_language(folder, lang, broken)
    if broken == "translation":
        (folder / f"services/id-card/{languages[0]}.md").unlink()
    return folder


HOURS = '{days: [sun, mon, tue, wed, thu], from: "08:00", to: "15:00"}\n'


def write(folder: Path, file: str, text: str) -> Path:
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
    return path


def _pack_yaml(
    languages: Sequence[str],
    partial: Sequence[str],
    forms: Sequence[tuple[str, str, Path]],
    version: str,
) -> str:
    entries = "".join(
        f"  - {{id: {form_id}, file: forms/{form_id}{workbook.suffix}, purpose: {purpose}}}\n"
        for form_id, purpose, workbook in forms
    )
    return (
        f'id: small\nversion: "{version}"\nsource_language: {languages[-1]}\n'
        f"languages: [{', '.join(languages)}]\n"
        + (f"partial: [{', '.join(partial)}]\n" if partial else "")
        + "currency: ILS\ntimezone: Asia/Jerusalem\ntopics: [documents]\npopular: [id-card]\n"
        + (f"forms:\n{entries}" if entries else "")
    )


def _service_yaml(broken: str, fee: object) -> str:
    amount = "-5" if broken == "fee" else fee
    hours = HOURS.replace("15:00", "07:00") if broken == "hours" else HOURS
    reviewed = "2026-02-30" if broken == "date" else "2026-11-01"
    lines = [
        "type: step-by-step",
        "icon: identification-card",
        "fees:",
        f"  - {{id: standard, amount: {amount}}}",
        f"  - {{id: {'Senior!' if broken == 'fee-id' else 'senior'}, amount: 0, from_age: 65}}",
        "duration_minutes: 20",
        "delivery_days: 10",
        "counter: 4",
        "floor: 1",
        f"hours: {hours.strip()}",
        "documents: [old-card]",
        "channels: [{kind: counter}, {kind: phone, value: '106'}]",
        f"steps: [{'book, pay' if broken == 'step' else 'book'}]",
        f"related: [{'adress' if broken == 'related' else 'address'}]",
        f"reviewed: {reviewed}",
    ]
    if broken == "unknown-key":
        lines.append("duration_minuts: 20")
    if broken == "yaml":
        lines.append("counter: [4")
    return "\n".join(lines) + "\n"


def _write_language(folder: Path, lang: str, broken: str) -> None:
    card, address = TITLES[lang]
    document, senior, text, keyword = WORDS[lang]
    write(folder, f"centre/{lang}.md", f"---\ntitle: {card}\nwelcome: {card}\n---\n{text}\n")
    topic = f"---\ntitle: {card}\nsummary: {address}\n---\n"
    write(folder, f"topics/documents/{lang}.md", topic)
    write(folder, f"announcements/news/{lang}.md", f"---\ntitle: {address}\n---\n{text}\n")
    html = "<b>bold</b>" if broken == "html" else "**106**"
    documents = "" if broken == "document" else f"documents:\n  old-card: {document}\n"
    write(
        folder,
        f"services/id-card/{lang}.md",
        f"---\ntitle: {card}\nsummary: {card}\nkeywords: [{keyword}]\n"
        f"fees:\n  standard: {card}\n  senior: {senior}\n{documents}---\n"
        f"## {card} {{#about}}\n\n{text} {html}\n\n"
        f"## {address} {{#step:book}}\n\n{text}\n\n- {document}\n- {keyword}\n\n"
        f"## {address}? {{#faq:lost}}\n\n{text}\n",
    )
    page = f"---\ntitle: {address}\nsummary: {address}\n---\n## {address} {{#about}}\n\n{text}\n"
    write(folder, f"services/address/{lang}.md", page)


def given_form(folder: Path, table: str) -> Path:
    """A form written as a markdown table, beside whatever it shows."""
    return write(folder, "given.md", table)


def built_with(folder: Path, form: Path, *, languages: Sequence[str] = ("en",)) -> Path:
    """A built pack whose suggestion form is this one."""
    from kiosk.publishing import build_pack

    source = make_pack(
        folder / "source", languages=languages, forms=[("given", "suggestion", form)]
    )
    media = form.with_name(f"{form.stem}-media")
    for file in sorted(media.iterdir()) if media.is_dir() else ():
        target = source / "forms" / "given-media" / file.name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(file.read_bytes())
    build_pack(source, folder / "built")
    return folder / "built"
