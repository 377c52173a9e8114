<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.record">
        <source>Record feedback</source>
        <extracomment>staff desktop</extracomment>
        <translation>Record feedback</translation>
    </message>
    <message id="record.explained">
        <source>For someone at the counter or on the telephone. What they say is kept and sealed as at a kiosk.</source>
        <extracomment>staff desktop</extracomment>
        <translation>For someone at the counter or on the telephone. What they say is kept and sealed as at a kiosk.</translation>
    </message>
    <message id="record.channel">
        <source>How does the person speak with you?</source>
        <extracomment>staff desktop</extracomment>
        <translation>How does the person speak with you?</translation>
    </message>
    <message id="record.channel.desk">
        <source>At the counter</source>
        <extracomment>staff desktop</extracomment>
        <translation>At the counter</translation>
    </message>
    <message id="record.channel.telephone">
        <source>By telephone</source>
        <extracomment>staff desktop</extracomment>
        <translation>By telephone</translation>
    </message>
    <message id="record.language">
        <source>Which language do they speak?</source>
        <extracomment>staff desktop</extracomment>
        <translation>Which language do they speak?</translation>
    </message>
    <message id="record.form">
        <source>What is it about?</source>
        <extracomment>staff desktop</extracomment>
        <translation>What is it about?</translation>
    </message>
    <message id="record.form.satisfaction">
        <source>How a visit went</source>
        <extracomment>staff desktop</extracomment>
        <translation>How a visit went</translation>
    </message>
    <message id="record.form.suggestion">
        <source>A suggestion or a complaint</source>
        <extracomment>staff desktop</extracomment>
        <translation>A suggestion or a complaint</translation>
    </message>
    <message id="record.form.panel">
        <source>Wishes to take part</source>
        <extracomment>staff desktop</extracomment>
        <translation>Wishes to take part</translation>
    </message>
    <message id="record.about">
        <source>%1 · %2</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message id="record.mine">
        <source>Questions in my language</source>
        <extracomment>staff desktop</extracomment>
        <translation>Questions in my language</translation>
    </message>
    <message id="record.first">
        <source>This is the first question.</source>
        <extracomment>staff desktop</extracomment>
        <translation>This is the first question.</translation>
    </message>
    <message id="record.drop">
        <source>Discard</source>
        <extracomment>staff desktop</extracomment>
        <translation>Discard</translation>
    </message>
    <message id="record.review">
        <source>Read it to the person. Choose a line to change it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Read it to the person. Choose a line to change it.</translation>
    </message>
    <message id="record.keep">
        <source>Record</source>
        <extracomment>staff desktop</extracomment>
        <translation>Record</translation>
    </message>
    <message id="record.done">
        <source>Recorded on this desk</source>
        <extracomment>staff desktop</extracomment>
        <translation>Recorded on this desk</translation>
    </message>
    <message id="record.done.reply">
        <source>It is a case in the inbox now. The person reads the reply with this number.</source>
        <extracomment>staff desktop</extracomment>
        <translation>It is a case in the inbox now. The person reads the reply with this number.</translation>
    </message>
    <message id="record.done.read">
        <source>It counts on the dashboard. No reply was asked for.</source>
        <extracomment>staff desktop</extracomment>
        <translation>It counts on the dashboard. No reply was asked for.</translation>
    </message>
    <message id="record.number">
        <source>Reference number</source>
        <extracomment>staff desktop</extracomment>
        <translation>Reference number</translation>
    </message>
    <message id="record.tell">
        <source>Tell it to the person or give it to them on paper. Whoever has it can check the comment at any kiosk.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Tell it to the person or give it to them on paper. Whoever has it can check the comment at any kiosk.</translation>
    </message>
    <message id="record.code">
        <source>Reference number as a square code</source>
        <extracomment>staff desktop</extracomment>
        <translation>Reference number as a square code</translation>
    </message>
    <message id="record.copy">
        <source>Copy</source>
        <extracomment>staff desktop</extracomment>
        <translation>Copy</translation>
    </message>
    <message id="record.print">
        <source>Print</source>
        <extracomment>staff desktop</extracomment>
        <translation>Print</translation>
    </message>
    <message id="record.copied">
        <source>Copied.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Copied.</translation>
    </message>
    <message id="record.printed">
        <source>Printed: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Printed: %1</translation>
    </message>
    <message id="record.not-printed">
        <source>It could not be printed: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>It could not be printed: %1</translation>
    </message>
    <message id="record.another">
        <source>Record another</source>
        <extracomment>staff desktop</extracomment>
        <translation>Record another</translation>
    </message>
    <message id="record.not-begun">
        <source>Nothing can be recorded now: the disk is full, or this desk has no keys to seal with yet. Tell the administrator.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Nothing can be recorded now: the disk is full, or this desk has no keys to seal with yet. Tell the administrator.</translation>
    </message>
    <message id="record.not-kept">
        <source>It could not be kept. Nothing is lost on this page: try again, and tell the administrator.</source>
        <extracomment>staff desktop</extracomment>
        <translation>It could not be kept. Nothing is lost on this page: try again, and tell the administrator.</translation>
    </message>
    <message id="record.leave">
        <source>Leave what you have begun?</source>
        <extracomment>staff desktop</extracomment>
        <translation>Leave what you have begun?</translation>
    </message>
    <message id="record.leave.explained">
        <source>Nothing is recorded yet. You can keep it here until you sign out, or discard it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Nothing is recorded yet. You can keep it here until you sign out, or discard it.</translation>
    </message>
    <message id="record.leave.stay">
        <source>Go on recording</source>
        <extracomment>staff desktop</extracomment>
        <translation>Go on recording</translation>
    </message>
    <message id="record.leave.keep">
        <source>Keep it for now</source>
        <extracomment>staff desktop</extracomment>
        <translation>Keep it for now</translation>
    </message>
    <message id="record.leave.drop">
        <source>Discard it</source>
        <extracomment>staff desktop</extracomment>
        <translation>Discard it</translation>
    </message>
    <message id="record.slip">
        <source>Your reference number</source>
        <extracomment>staff desktop</extracomment>
        <translation>Your reference number</translation>
    </message>
    <message id="record.slip.use">
        <source>Type or scan it at any of our kiosks under “%1” to see what became of what you said and to read our reply. Keep it: nobody can look it up for you.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Type or scan it at any of our kiosks under “%1” to see what became of what you said and to read our reply. Keep it: nobody can look it up for you.</translation>
    </message>
    <message id="desk.keys.record">
        <source>Record feedback</source>
        <extracomment>staff desktop</extracomment>
        <translation>Record feedback</translation>
    </message>
    <message id="desk.page.guidance">
        <source>Guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>Guidance</translation>
    </message>
    <message id="handbook.search">
        <source>Search the guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>Search the guidance</translation>
    </message>
    <message id="handbook.language">
        <source>Language of the guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>Language of the guidance</translation>
    </message>
    <message id="handbook.results">
        <source>Services</source>
        <extracomment>staff desktop</extracomment>
        <translation>Services</translation>
    </message>
    <message id="handbook.nothing">
        <source>Nothing found. Try other words, or another language.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Nothing found. Try other words, or another language.</translation>
    </message>
    <message id="handbook.choose">
        <source>Choose a service to read it here.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Choose a service to read it here.</translation>
    </message>
    <message id="handbook.copy">
        <source>Copy all</source>
        <extracomment>staff desktop</extracomment>
        <translation>Copy all</translation>
    </message>
    <message id="handbook.copy.part">
        <source>Copy: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Copy: %1</translation>
    </message>
    <message id="handbook.code">
        <source>Code for a phone</source>
        <extracomment>staff desktop</extracomment>
        <translation>Code for a phone</translation>
    </message>
    <message id="handbook.code.online">
        <source>Scan it with a phone: it opens the online service.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Scan it with a phone: it opens the online service.</translation>
    </message>
    <message id="handbook.code.text">
        <source>Scan it with a phone: it shows what to bring.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Scan it with a phone: it shows what to bring.</translation>
    </message>
    <message id="handbook.plain">
        <source>In plain words</source>
        <extracomment>staff desktop</extracomment>
        <translation>In plain words</translation>
    </message>
    <message id="handbook.edit">
        <source>Edit</source>
        <extracomment>staff desktop</extracomment>
        <translation>Edit</translation>
    </message>
    <message id="handbook.beside">
        <source>Beside it:</source>
        <extracomment>staff desktop</extracomment>
        <translation>Beside it:</translation>
    </message>
    <message id="handbook.facts">
        <source>At a glance</source>
        <extracomment>staff desktop</extracomment>
        <translation>At a glance</translation>
    </message>
    <message id="handbook.fallback">
        <source>Not translated yet: shown in another language.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Not translated yet: shown in another language.</translation>
    </message>
    <message id="handbook.stale">
        <source>The translation is older than the original. Facts are current.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The translation is older than the original. Facts are current.</translation>
    </message>
</context>
</TS>
