<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.publish">
        <source>Content</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Content</translation>
    </message>
    <message id="editing.tab.pages">
        <source>Pages</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Pages</translation>
    </message>
    <message id="editing.tab.changes">
        <source>Changes here (%1)</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Changes here (%1)</translation>
    </message>
    <message id="editing.tab.proposals">
        <source>Proposals (%1)</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Proposals (%1)</translation>
    </message>
    <message id="editing.search">
        <source>Find a page</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Find a page</translation>
    </message>
    <message id="editing.loading">
        <source>The pages are being read…</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The pages are being read…</translation>
    </message>
    <message id="editing.no-source">
        <source>The files of the published content have not come to this desk yet. They come with the next contact, if they were published from their folder.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The files of the published content have not come to this desk yet. They come with the next contact, if they were published from their folder.</translation>
    </message>
    <message id="editing.kind.service">
        <source>Service</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Service</translation>
    </message>
    <message id="editing.kind.topic">
        <source>Topic</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Topic</translation>
    </message>
    <message id="editing.kind.announcement">
        <source>Announcement</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Announcement</translation>
    </message>
    <message id="editing.kind.story">
        <source>Story</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Story</translation>
    </message>
    <message id="editing.kind.centre">
        <source>The centre</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The centre</translation>
    </message>
    <message id="editing.kind.form">
        <source>Form</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Form</translation>
    </message>
    <message id="editing.state.source">
        <source>Original</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Original</translation>
    </message>
    <message id="editing.state.current">
        <source>Up to date</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Up to date</translation>
    </message>
    <message id="editing.state.stale">
        <source>Out of date</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Out of date</translation>
    </message>
    <message id="editing.state.unstamped">
        <source>Not compared</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Not compared</translation>
    </message>
    <message id="editing.state.missing">
        <source>Missing</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Missing</translation>
    </message>
    <message id="editing.simple">
        <source>%1, plain words</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1, plain words</translation>
    </message>
    <message id="editing.changed">
        <source>Changed here</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Changed here</translation>
    </message>
    <message id="editing.back">
        <source>Back to the list</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Back to the list</translation>
    </message>
    <message id="editing.undo">
        <source>Undo the last change</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Undo the last change</translation>
    </message>
    <message id="editing.mark-current">
        <source>This translation fits the original now</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>This translation fits the original now</translation>
    </message>
    <message id="editing.moved-on">
        <source>The original has changed</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The original has changed</translation>
    </message>
    <message id="editing.original">
        <source>Original:</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Original:</translation>
    </message>
    <message id="editing.begins">
        <source>There is no such page in this language yet. It begins with the first words you write.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>There is no such page in this language yet. It begins with the first words you write.</translation>
    </message>
    <message id="editing.facts">
        <source>Facts, for all languages</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Facts, for all languages</translation>
    </message>
    <message id="editing.words">
        <source>Words in %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Words in %1</translation>
    </message>
    <message id="editing.checks">
        <source>Checks</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Checks</translation>
    </message>
    <message id="editing.checks.well">
        <source>Nothing to mend on this page.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Nothing to mend on this page.</translation>
    </message>
    <message id="editing.severity.error">
        <source>Must be mended</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Must be mended</translation>
    </message>
    <message id="editing.severity.warning">
        <source>Please look at it</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Please look at it</translation>
    </message>
    <message id="editing.severity.note">
        <source>Note</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Note</translation>
    </message>
    <message id="editing.problems.one">
        <source>%1 thing to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 thing to mend</translation>
    </message>
    <message id="editing.problems.two">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 things to mend</translation>
    </message>
    <message id="editing.problems.few">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 things to mend</translation>
    </message>
    <message id="editing.problems.many">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 things to mend</translation>
    </message>
    <message id="editing.problems.other">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 things to mend</translation>
    </message>
    <message id="editing.part.title">
        <source>Title</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Title</translation>
    </message>
    <message id="editing.part.short_title">
        <source>Short title</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Short title</translation>
    </message>
    <message id="editing.part.summary">
        <source>Summary</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Summary</translation>
    </message>
    <message id="editing.part.keywords">
        <source>Search words, with commas</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Search words, with commas</translation>
    </message>
    <message id="editing.part.duration">
        <source>How long it takes</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>How long it takes</translation>
    </message>
    <message id="editing.part.place">
        <source>Where</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Where</translation>
    </message>
    <message id="editing.part.place_note">
        <source>Note on the place</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Note on the place</translation>
    </message>
    <message id="editing.part.hours_note">
        <source>Note on the hours</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Note on the hours</translation>
    </message>
    <message id="editing.part.welcome">
        <source>Welcome</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Welcome</translation>
    </message>
    <message id="editing.part.tagline">
        <source>Line below the name</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Line below the name</translation>
    </message>
    <message id="editing.part.address">
        <source>Address</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Address</translation>
    </message>
    <message id="editing.part.lead">
        <source>Text</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Text</translation>
    </message>
    <message id="editing.part.fees">
        <source>Fee: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Fee: %1</translation>
    </message>
    <message id="editing.part.documents">
        <source>Document: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Document: %1</translation>
    </message>
    <message id="editing.part.heading">
        <source>Heading: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Heading: %1</translation>
    </message>
    <message id="editing.part.section">
        <source>Text: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Text: %1</translation>
    </message>
    <message id="editing.part.line">
        <source>Line %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Line %1</translation>
    </message>
    <message id="editing.fact.of">
        <source>%1: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message id="editing.fact.amount">
        <source>Amount</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Amount</translation>
    </message>
    <message id="editing.fact.from_age">
        <source>From age</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>From age</translation>
    </message>
    <message id="editing.fact.duration_minutes">
        <source>Minutes at the counter</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Minutes at the counter</translation>
    </message>
    <message id="editing.fact.delivery_days">
        <source>Days until it arrives</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Days until it arrives</translation>
    </message>
    <message id="editing.fact.counter">
        <source>Counter</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Counter</translation>
    </message>
    <message id="editing.fact.floor">
        <source>Floor</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Floor</translation>
    </message>
    <message id="editing.fact.reviewed">
        <source>Reviewed on</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Reviewed on</translation>
    </message>
    <message id="editing.fact.phone">
        <source>Telephone</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Telephone</translation>
    </message>
    <message id="editing.fact.from">
        <source>From</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>From</translation>
    </message>
    <message id="editing.fact.to">
        <source>To</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>To</translation>
    </message>
    <message id="editing.fact.days">
        <source>Days</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Days</translation>
    </message>
    <message id="editing.fact.priority">
        <source>Priority</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Priority</translation>
    </message>
    <message id="editing.fact.value">
        <source>Number or address</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Number or address</translation>
    </message>
    <message id="editing.preview">
        <source>Preview</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Preview</translation>
    </message>
    <message id="editing.preview.portrait">
        <source>Upright screen</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Upright screen</translation>
    </message>
    <message id="editing.preview.landscape">
        <source>Wide screen</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Wide screen</translation>
    </message>
    <message id="editing.preview.size">
        <source>Letters: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Letters: %1</translation>
    </message>
    <message id="editing.preview.dark">
        <source>Dark with strong contrast</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Dark with strong contrast</translation>
    </message>
    <message id="editing.preview.open">
        <source>Open the preview</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Open the preview</translation>
    </message>
    <message id="editing.preview.opens">
        <source>The preview opens in a window of its own.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The preview opens in a window of its own.</translation>
    </message>
    <message id="editing.preview.errors">
        <source>There is something to mend first: the checks say what.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>There is something to mend first: the checks say what.</translation>
    </message>
    <message id="editing.form.replace">
        <source>Choose another workbook</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Choose another workbook</translation>
    </message>
    <message id="editing.form.explained">
        <source>This form is an XLSForm workbook. Choose a new file to put in its place; it is checked at once.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>This form is an XLSForm workbook. Choose a new file to put in its place; it is checked at once.</translation>
    </message>
    <message id="editing.newer">
        <source>Central has published something newer.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Central has published something newer.</translation>
    </message>
    <message id="editing.newer.take">
        <source>Take it over</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Take it over</translation>
    </message>
    <message id="editing.newer.mine">
        <source>Keep what I wrote</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Keep what I wrote</translation>
    </message>
    <message id="editing.newer.theirs">
        <source>Take theirs</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Take theirs</translation>
    </message>
    <message id="editing.moved">
        <source>Changed here and at central: %1. Choose which shall stay.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Changed here and at central: %1. Choose which shall stay.</translation>
    </message>
    <message id="editing.changes.none">
        <source>Nothing is changed here.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Nothing is changed here.</translation>
    </message>
    <message id="editing.propose">
        <source>Propose for publishing</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Propose for publishing</translation>
    </message>
    <message id="editing.propose.title">
        <source>What changes, in one line</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>What changes, in one line</translation>
    </message>
    <message id="editing.propose.note">
        <source>Note for the second person</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Note for the second person</translation>
    </message>
    <message id="editing.propose.explained">
        <source>Somebody else looks at it and approves it. Only then is it published.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Somebody else looks at it and approves it. Only then is it published.</translation>
    </message>
    <message id="editing.revert">
        <source>Take back: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Take back: %1</translation>
    </message>
    <message id="editing.diff.out">
        <source>Taken out: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Taken out: %1</translation>
    </message>
    <message id="editing.diff.in">
        <source>Put in: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Put in: %1</translation>
    </message>
    <message id="editing.diff.binary">
        <source>The file was replaced.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The file was replaced.</translation>
    </message>
    <message id="editing.files.one">
        <source>%1 file</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 file</translation>
    </message>
    <message id="editing.files.two">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 files</translation>
    </message>
    <message id="editing.files.few">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 files</translation>
    </message>
    <message id="editing.files.many">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 files</translation>
    </message>
    <message id="editing.files.other">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 files</translation>
    </message>
    <message id="editing.proposals.none">
        <source>Nothing was proposed yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Nothing was proposed yet.</translation>
    </message>
    <message id="editing.proposal.who">
        <source>%1, %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message id="editing.proposal.coming">
        <source>What it changes has not come to this desk yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>What it changes has not come to this desk yet.</translation>
    </message>
    <message id="editing.proposal.own">
        <source>You proposed this. Somebody else decides on it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>You proposed this. Somebody else decides on it.</translation>
    </message>
    <message id="editing.stands.waiting">
        <source>Waits for a second person</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Waits for a second person</translation>
    </message>
    <message id="editing.stands.approved">
        <source>Approved</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Approved</translation>
    </message>
    <message id="editing.stands.returned">
        <source>Returned</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Returned</translation>
    </message>
    <message id="editing.stands.published">
        <source>Published</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Published</translation>
    </message>
    <message id="editing.stands.trouble">
        <source>Approved, but not published</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Approved, but not published</translation>
    </message>
    <message id="editing.decided.approved">
        <source>Approved by %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Approved by %1</translation>
    </message>
    <message id="editing.decided.returned">
        <source>Returned by %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Returned by %1</translation>
    </message>
    <message id="editing.approve">
        <source>Approve</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Approve</translation>
    </message>
    <message id="editing.return">
        <source>Return</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Return</translation>
    </message>
    <message id="editing.decide.note">
        <source>Note for the author</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Note for the author</translation>
    </message>
    <message id="editing.needs-reason">
        <source>Write why, so that it can be mended.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Write why, so that it can be mended.</translation>
    </message>
    <message id="editing.refused.proposal">
        <source>Central did not take “%1”: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Central did not take “%1”: %2</translation>
    </message>
    <message id="editing.refused.decision">
        <source>The decision on “%1” came too late or is not allowed: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The decision on “%1” came too late or is not allowed: %2</translation>
    </message>
    <message id="editing.done.kept">
        <source>Kept.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Kept.</translation>
    </message>
    <message id="editing.done.undone">
        <source>The last change was taken back.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The last change was taken back.</translation>
    </message>
    <message id="editing.done.current">
        <source>The translation counts as up to date.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The translation counts as up to date.</translation>
    </message>
    <message id="editing.done.reverted">
        <source>The file is as it was published.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The file is as it was published.</translation>
    </message>
    <message id="editing.done.taken">
        <source>The newer version is here; your changes are in it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The newer version is here; your changes are in it.</translation>
    </message>
    <message id="editing.done.form">
        <source>The new workbook is in place; look at the checks.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>The new workbook is in place; look at the checks.</translation>
    </message>
    <message id="editing.done.proposed">
        <source>Proposed. It goes to central with the next contact.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Proposed. It goes to central with the next contact.</translation>
    </message>
    <message id="editing.done.approved">
        <source>Approved. Central publishes it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Approved. Central publishes it.</translation>
    </message>
    <message id="editing.done.returned">
        <source>Returned with your note.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Returned with your note.</translation>
    </message>
    <message id="editing.not-allowed.role">
        <source>This account may not do that.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>This account may not do that.</translation>
    </message>
    <message id="editing.not-allowed.own">
        <source>Nobody approves what they proposed themselves.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Nobody approves what they proposed themselves.</translation>
    </message>
    <message id="editing.not-allowed.errors">
        <source>There is something to mend first: the checks say what.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>There is something to mend first: the checks say what.</translation>
    </message>
    <message id="editing.not-allowed.nothing">
        <source>Nothing is changed here.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Nothing is changed here.</translation>
    </message>
    <message id="editing.not-allowed.gone">
        <source>Somebody has decided on this already, or it has not come here yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Somebody has decided on this already, or it has not come here yet.</translation>
    </message>
    <message id="editing.unreadable">
        <source>This file cannot be read as a page. Undo the last change, or mend it in its folder.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>This file cannot be read as a page. Undo the last change, or mend it in its folder.</translation>
    </message>
    <message id="editing.lacks">
        <source>This desk lacks the part that reads content (%1). Install diwan[publish].</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>This desk lacks the part that reads content (%1). Install diwan[publish].</translation>
    </message>
    <message id="editing.not-kept">
        <source>It could not be kept: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>It could not be kept: %1</translation>
    </message>
    <message id="editing.place.row">
        <source>Sheet %1, row %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Sheet %1, row %2</translation>
    </message>
    <message id="editing.place.cell">
        <source>Sheet %1, row %2, column %3</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Sheet %1, row %2, column %3</translation>
    </message>
</context>
</TS>
