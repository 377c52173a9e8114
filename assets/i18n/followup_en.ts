<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="followup.title">
        <source>Check a comment</source>
        <translation>Check a comment</translation>
    </message>
    <message id="followup.line">
        <source>Use your reference number</source>
        <translation>Use your reference number</translation>
    </message>
    <message id="followup.ask">
        <source>Type your reference number. It has 13 letters and digits.</source>
        <translation>Type your reference number. It has 13 letters and digits.</translation>
    </message>
    <message id="followup.nothing">
        <source>Nothing typed yet</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message id="followup.full">
        <source>The number is complete.</source>
        <translation>The number is complete.</translation>
    </message>
    <message id="followup.erase">
        <source>Erase last</source>
        <translation>Erase last</translation>
    </message>
    <message id="followup.show">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="followup.other">
        <source>Another number</source>
        <translation>Another number</translation>
    </message>
    <message id="followup.wrong.length">
        <source>The number is not complete. It has 13 letters and digits.</source>
        <translation>The number is not complete. It has 13 letters and digits.</translation>
    </message>
    <message id="followup.wrong.symbol">
        <source>One symbol does not occur in reference numbers. Look at each one again.</source>
        <translation>One symbol does not occur in reference numbers. Look at each one again.</translation>
    </message>
    <message id="followup.wrong.check">
        <source>This number does not fit: one symbol may be wrong. Look at each one again.</source>
        <translation>This number does not fit: one symbol may be wrong. Look at each one again.</translation>
    </message>
    <message id="followup.state.unknown">
        <source>Nothing new here yet</source>
        <translation>Nothing new here yet</translation>
    </message>
    <message id="followup.line.unknown">
        <source>The number is right, but this kiosk has not heard about it yet. Your comment is kept. Try again tomorrow.</source>
        <translation>The number is right, but this kiosk has not heard about it yet. Your comment is kept. Try again tomorrow.</translation>
    </message>
    <message id="followup.state.received">
        <source>We have your comment</source>
        <translation>We have your comment</translation>
    </message>
    <message id="followup.line.received">
        <source>The team is going to read it.</source>
        <translation>The team is going to read it.</translation>
    </message>
    <message id="followup.state.being-read">
        <source>The team has read it</source>
        <translation>The team has read it</translation>
    </message>
    <message id="followup.line.being-read">
        <source>We are looking at what can be done.</source>
        <translation>We are looking at what can be done.</translation>
    </message>
    <message id="followup.state.in-progress">
        <source>We are working on it</source>
        <translation>We are working on it</translation>
    </message>
    <message id="followup.line.in-progress">
        <source>You get a reply when it is done.</source>
        <translation>You get a reply when it is done.</translation>
    </message>
    <message id="followup.state.answered">
        <source>There is a reply</source>
        <translation>There is a reply</translation>
    </message>
    <message id="followup.line.answered">
        <source>You can read it here.</source>
        <translation>You can read it here.</translation>
    </message>
    <message id="followup.state.closed">
        <source>This is closed</source>
        <translation>This is closed</translation>
    </message>
    <message id="followup.line.closed">
        <source>Thank you for telling us.</source>
        <translation>Thank you for telling us.</translation>
    </message>
    <message id="followup.state.withdrawn">
        <source>The comment was withdrawn</source>
        <translation>The comment was withdrawn</translation>
    </message>
    <message id="followup.line.withdrawn">
        <source>We do not work on it any more.</source>
        <translation>We do not work on it any more.</translation>
    </message>
    <message id="followup.since">
        <source>Your comment came on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Your comment came on %1.</translation>
    </message>
    <message id="followup.due">
        <source>We reply by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>We reply by %1.</translation>
    </message>
    <message id="followup.on">
        <source>The team’s reply, %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>The team’s reply, %1</translation>
    </message>
    <message id="followup.withdraw">
        <source>Withdraw it</source>
        <translation>Withdraw it</translation>
    </message>
    <message id="followup.sure">
        <source>Do you want to withdraw your comment? Nobody works on it after that.</source>
        <translation>Do you want to withdraw your comment? Nobody works on it after that.</translation>
    </message>
    <message id="followup.withdraw.yes">
        <source>Yes, withdraw it</source>
        <translation>Yes, withdraw it</translation>
    </message>
    <message id="followup.withdraw.no">
        <source>No, keep it</source>
        <translation>No, keep it</translation>
    </message>
    <message id="followup.withdrawn">
        <source>Your comment is withdrawn. This is saved on this device and reaches the team by this evening.</source>
        <translation>Your comment is withdrawn. This is saved on this device and reaches the team by this evening.</translation>
    </message>
    <message id="followup.not-kept">
        <source>We could not save this now. Try again.</source>
        <translation>We could not save this now. Try again.</translation>
    </message>
    <message id="followup.add">
        <source>Add something</source>
        <translation>Add something</translation>
    </message>
    <message id="followup.add.title">
        <source>What would you like to add?</source>
        <translation>What would you like to add?</translation>
    </message>
    <message id="followup.add.hint">
        <source>The team reads it together with your comment. If the comment was closed, it is opened again.</source>
        <translation>The team reads it together with your comment. If the comment was closed, it is opened again.</translation>
    </message>
    <message id="followup.add.send">
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message id="followup.add.empty">
        <source>Write something first.</source>
        <translation>Write something first.</translation>
    </message>
    <message id="followup.added">
        <source>What you added is saved on this device and reaches the team by this evening.</source>
        <translation>What you added is saved on this device and reaches the team by this evening.</translation>
    </message>
    <message id="slip.print">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="slip.printing">
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message id="slip.printed">
        <source>Printed. Take the paper</source>
        <translation>Printed. Take the paper</translation>
    </message>
    <message id="slip.failed">
        <source>It did not print. Try again</source>
        <translation>It did not print. Try again</translation>
    </message>
</context>
</TS>
