<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="habits.about">
        <source>%1 to %2, %3</source>
        <translation>%1 to %2, %3</translation>
    </message>
    <message id="habits.sheet.figures">
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message id="habits.sheet.by">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="habits.head.before">
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message id="habits.head.from">
        <source>From</source>
        <translation>From</translation>
    </message>
    <message id="habits.head.what">
        <source>What</source>
        <translation>What</translation>
    </message>
    <message id="habits.head.more">
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message id="habits.head.device">
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message id="habits.head.state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="habits.head.waiting">
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message id="habits.head.reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="habits.head.with">
        <source>Dissatisfied with it</source>
        <translation>Dissatisfied with it</translation>
    </message>
    <message id="habits.head.without">
        <source>Dissatisfied without it</source>
        <translation>Dissatisfied without it</translation>
    </message>
    <message id="habits.head.words">
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message id="habits.keep">
        <source>Save or print: %1</source>
        <translation>Save or print: %1</translation>
    </message>
    <message id="habits.export">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="habits.save.csv">
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message id="habits.save.xlsx">
        <source>Save as workbook (XLSX)</source>
        <translation>Save as workbook (XLSX)</translation>
    </message>
    <message id="habits.save.png">
        <source>Save as picture (PNG)</source>
        <translation>Save as picture (PNG)</translation>
    </message>
    <message id="habits.print">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="habits.printed">
        <source>Sent to the printer %1</source>
        <translation>Sent to the printer %1</translation>
    </message>
    <message id="habits.no-xlsx">
        <source>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</source>
        <translation>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</translation>
    </message>
    <message id="habits.themes.language">
        <source>Texts in</source>
        <translation>Texts in</translation>
    </message>
    <message id="habits.themes.show">
        <source>Shows what people wrote</source>
        <translation>Shows what people wrote</translation>
    </message>
    <message id="habits.themes.examples">
        <source>What people wrote: %1</source>
        <translation>What people wrote: %1</translation>
    </message>
    <message id="habits.entry.taken-back">
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message id="habits.entry.undone">
        <source>Taken back by %1</source>
        <translation>Taken back by %1</translation>
    </message>
    <message id="habits.did.undone">
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message id="habits.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="habits.due.in">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="habits.due.days.zero">
        <source>In %1 working days</source>
        <translation>In %1 working days</translation>
    </message>
    <message id="habits.due.days.one">
        <source>In 1 working day</source>
        <translation>In 1 working day</translation>
    </message>
    <message id="habits.due.days.two">
        <source>In %1 working days</source>
        <translation>In %1 working days</translation>
    </message>
    <message id="habits.due.days.few">
        <source>In %1 working days</source>
        <translation>In %1 working days</translation>
    </message>
    <message id="habits.due.days.many">
        <source>In %1 working days</source>
        <translation>In %1 working days</translation>
    </message>
    <message id="habits.due.days.other">
        <source>In %1 working days</source>
        <translation>In %1 working days</translation>
    </message>
    <message id="habits.due">
        <source>Reply by</source>
        <translation>Reply by</translation>
    </message>
    <message id="habits.due.none">
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message id="habits.due.other">
        <source>Another day, such as 2026-12-01</source>
        <translation>Another day, such as 2026-12-01</translation>
    </message>
    <message id="habits.due.how">
        <source>Write the day as 2026-12-01 or 1.12.2026.</source>
        <translation>Write the day as 2026-12-01 or 1.12.2026.</translation>
    </message>
    <message id="habits.due.past">
        <source>This day has passed. Choose today or a later day.</source>
        <translation>This day has passed. Choose today or a later day.</translation>
    </message>
    <message id="habits.owner">
        <source>With</source>
        <translation>With</translation>
    </message>
    <message id="habits.may-not">
        <source>Your role cannot change this now.</source>
        <translation>Your role cannot change this now.</translation>
    </message>
    <message id="habits.case.more">
        <source>More for this case</source>
        <translation>More for this case</translation>
    </message>
    <message id="habits.copy.number">
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message id="habits.copy.words">
        <source>Copy the words</source>
        <translation>Copy the words</translation>
    </message>
    <message id="habits.copied">
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message id="habits.replies">
        <source>Ready replies</source>
        <translation>Ready replies</translation>
    </message>
    <message id="habits.replies.none">
        <source>There are no ready replies in the visitor’s language yet.</source>
        <translation>There are no ready replies in the visitor’s language yet.</translation>
    </message>
    <message id="habits.replies.own">
        <source>My replies</source>
        <translation>My replies</translation>
    </message>
    <message id="habits.replies.keep">
        <source>Keep for next time</source>
        <translation>Keep for next time</translation>
    </message>
    <message id="habits.replies.empty">
        <source>Write a reply first.</source>
        <translation>Write a reply first.</translation>
    </message>
    <message id="habits.replies.title">
        <source>Title of the reply</source>
        <translation>Title of the reply</translation>
    </message>
    <message id="habits.replies.keep.do">
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message id="habits.replies.drop">
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message id="habits.reply.gap">
        <source>There is a “%1” where something has to be filled in. Fill it in, or send again to send it as it is.</source>
        <translation>There is a “%1” where something has to be filled in. Fill it in, or send again to send it as it is.</translation>
    </message>
    <message id="habits.pane.list">
        <source>Width of the list</source>
        <translation>Width of the list</translation>
    </message>
    <message id="habits.menu">
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message id="habits.menu.file">
        <source>File</source>
        <translation>File</translation>
    </message>
    <message id="habits.menu.edit">
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message id="habits.menu.view">
        <source>View</source>
        <translation>View</translation>
    </message>
    <message id="habits.menu.help">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="habits.menu.quit">
        <source>Close the program</source>
        <translation>Close the program</translation>
    </message>
    <message id="habits.menu.cut">
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message id="habits.menu.copy">
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message id="habits.menu.paste">
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message id="habits.menu.all">
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message id="habits.menu.find">
        <source>Search in the inbox</source>
        <translation>Search in the inbox</translation>
    </message>
    <message id="habits.menu.larger">
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message id="habits.menu.smaller">
        <source>Smaller letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message id="habits.bars.low.target">
        <source>Clearly below the target of %1</source>
        <translation>Clearly below the target of %1</translation>
    </message>
    <message id="habits.bars.low.centre">
        <source>Clearly below the %1 of all answers shown here</source>
        <translation>Clearly below the %1 of all answers shown here</translation>
    </message>
</context>
</TS>
