<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.title">
        <source>%1 – staff desk</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 – staff desk</translation>
    </message>
    <message id="desk.door.title">
        <source>Sign in</source>
        <extracomment>staff desktop</extracomment>
        <translation>Sign in</translation>
    </message>
    <message id="desk.door.name">
        <source>Name</source>
        <extracomment>staff desktop</extracomment>
        <translation>Name</translation>
    </message>
    <message id="desk.door.password">
        <source>Password</source>
        <extracomment>staff desktop</extracomment>
        <translation>Password</translation>
    </message>
    <message id="desk.door.enter">
        <source>Sign in</source>
        <extracomment>staff desktop</extracomment>
        <translation>Sign in</translation>
    </message>
    <message id="desk.door.busy">
        <source>Checking</source>
        <extracomment>staff desktop</extracomment>
        <translation>Checking</translation>
    </message>
    <message id="desk.door.wrong">
        <source>The name or the password is not right. Try again.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The name or the password is not right. Try again.</translation>
    </message>
    <message id="desk.door.fault">
        <source>The files of this desk cannot be opened: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>The files of this desk cannot be opened: %1</translation>
    </message>
    <message id="desk.bar">
        <source>Sections</source>
        <extracomment>staff desktop</extracomment>
        <translation>Sections</translation>
    </message>
    <message id="desk.bar.open">
        <source>%1 open</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 open</translation>
    </message>
    <message id="desk.bar.size">
        <source>Text size %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Text size %1</translation>
    </message>
    <message id="desk.bar.theme">
        <source>Colours and contrast</source>
        <extracomment>staff desktop</extracomment>
        <translation>Colours and contrast</translation>
    </message>
    <message id="desk.bar.language">
        <source>Language</source>
        <extracomment>staff desktop</extracomment>
        <translation>Language</translation>
    </message>
    <message id="desk.bar.leave">
        <source>Sign out</source>
        <extracomment>staff desktop</extracomment>
        <translation>Sign out</translation>
    </message>
    <message id="desk.page.board">
        <source>Dashboard</source>
        <extracomment>staff desktop</extracomment>
        <translation>Dashboard</translation>
    </message>
    <message id="desk.page.inbox">
        <source>Inbox</source>
        <extracomment>staff desktop</extracomment>
        <translation>Inbox</translation>
    </message>
    <message id="desk.page.devices">
        <source>Devices and sync</source>
        <extracomment>staff desktop</extracomment>
        <translation>Devices and sync</translation>
    </message>
    <message id="desk.role.front-desk">
        <source>Front desk</source>
        <extracomment>staff desktop</extracomment>
        <translation>Front desk</translation>
    </message>
    <message id="desk.role.service-manager">
        <source>Service manager</source>
        <extracomment>staff desktop</extracomment>
        <translation>Service manager</translation>
    </message>
    <message id="desk.role.content-editor">
        <source>Content editor</source>
        <extracomment>staff desktop</extracomment>
        <translation>Content editor</translation>
    </message>
    <message id="desk.role.administrator">
        <source>Administrator</source>
        <extracomment>staff desktop</extracomment>
        <translation>Administrator</translation>
    </message>
    <message id="desk.period.7">
        <source>7 days</source>
        <extracomment>staff desktop</extracomment>
        <translation>7 days</translation>
    </message>
    <message id="desk.period.30">
        <source>30 days</source>
        <extracomment>staff desktop</extracomment>
        <translation>30 days</translation>
    </message>
    <message id="desk.period.365">
        <source>12 months</source>
        <extracomment>staff desktop</extracomment>
        <translation>12 months</translation>
    </message>
    <message id="desk.filter">
        <source>%1: %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.by.service">
        <source>Service</source>
        <extracomment>staff desktop</extracomment>
        <translation>Service</translation>
    </message>
    <message id="desk.by.language">
        <source>Language</source>
        <extracomment>staff desktop</extracomment>
        <translation>Language</translation>
    </message>
    <message id="desk.by.kiosk">
        <source>Kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>Kiosk</translation>
    </message>
    <message id="desk.by.channel">
        <source>Channel</source>
        <extracomment>staff desktop</extracomment>
        <translation>Channel</translation>
    </message>
    <message id="desk.by.hour">
        <source>Hour</source>
        <extracomment>staff desktop</extracomment>
        <translation>Hour</translation>
    </message>
    <message id="desk.by.weekday">
        <source>Weekday</source>
        <extracomment>staff desktop</extracomment>
        <translation>Weekday</translation>
    </message>
    <message id="desk.bars.service">
        <source>By service</source>
        <extracomment>staff desktop</extracomment>
        <translation>By service</translation>
    </message>
    <message id="desk.bars.language">
        <source>By language</source>
        <extracomment>staff desktop</extracomment>
        <translation>By language</translation>
    </message>
    <message id="desk.bars.kiosk">
        <source>By kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>By kiosk</translation>
    </message>
    <message id="desk.bars.hour">
        <source>By hour</source>
        <extracomment>staff desktop</extracomment>
        <translation>By hour</translation>
    </message>
    <message id="desk.bars.weekday">
        <source>By weekday</source>
        <extracomment>staff desktop</extracomment>
        <translation>By weekday</translation>
    </message>
    <message id="desk.measure.csat">
        <source>Satisfaction (CSAT)</source>
        <extracomment>staff desktop</extracomment>
        <translation>Satisfaction (CSAT)</translation>
    </message>
    <message id="desk.measure.nps">
        <source>Would recommend (NPS)</source>
        <extracomment>staff desktop</extracomment>
        <translation>Would recommend (NPS)</translation>
    </message>
    <message id="desk.measure.ces">
        <source>Ease (CES)</source>
        <extracomment>staff desktop</extracomment>
        <translation>Ease (CES)</translation>
    </message>
    <message id="desk.measure.responses">
        <source>Responses</source>
        <extracomment>staff desktop</extracomment>
        <translation>Responses</translation>
    </message>
    <message id="desk.unit.csat">
        <source>%</source>
        <extracomment>staff desktop</extracomment>
        <translation>%</translation>
    </message>
    <message id="desk.unit.nps">
        <source>points</source>
        <extracomment>staff desktop</extracomment>
        <translation>points</translation>
    </message>
    <message id="desk.unit.ces">
        <source>of 7</source>
        <extracomment>staff desktop</extracomment>
        <translation>of 7</translation>
    </message>
    <message id="desk.unit.responses">
        <source> </source>
        <extracomment>staff desktop</extracomment>
        <translation> </translation>
    </message>
    <message id="desk.too-few">
        <source>too few answers</source>
        <extracomment>staff desktop</extracomment>
        <translation>too few answers</translation>
    </message>
    <message id="desk.range">
        <source>likely between %1 and %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>likely between %1 and %2</translation>
    </message>
    <message id="desk.change.csat">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 from %2</translation>
    </message>
    <message id="desk.change.nps">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 from %2</translation>
    </message>
    <message id="desk.change.ces">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 from %2</translation>
    </message>
    <message id="desk.change.responses">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 from %2</translation>
    </message>
    <message id="desk.finding.none">
        <source>No figures yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>No figures yet</translation>
    </message>
    <message id="desk.finding.above">
        <source>Satisfaction has reached the %1 target</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Satisfaction has reached the %1 target</translation>
    </message>
    <message id="desk.finding.below">
        <source>Satisfaction is below the %1 target</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Satisfaction is below the %1 target</translation>
    </message>
    <message id="desk.finding.rose">
        <source>Up: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Up: %1</translation>
    </message>
    <message id="desk.finding.fell">
        <source>Down: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Down: %1</translation>
    </message>
    <message id="desk.finding.same">
        <source>Unchanged: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Unchanged: %1</translation>
    </message>
    <message id="desk.trend.detail.csat">
        <source>Share of people who chose satisfied or very satisfied</source>
        <extracomment>staff desktop</extracomment>
        <translation>Share of people who chose satisfied or very satisfied</translation>
    </message>
    <message id="desk.trend.detail.nps">
        <source>Promoters less detractors, in points</source>
        <extracomment>staff desktop</extracomment>
        <translation>Promoters less detractors, in points</translation>
    </message>
    <message id="desk.trend.detail.ces">
        <source>Mean of the answers, from 1 to 7</source>
        <extracomment>staff desktop</extracomment>
        <translation>Mean of the answers, from 1 to 7</translation>
    </message>
    <message id="desk.trend.target">
        <source>Target</source>
        <extracomment>staff desktop</extracomment>
        <translation>Target</translation>
    </message>
    <message id="desk.trend.table">
        <source>Table</source>
        <extracomment>staff desktop</extracomment>
        <translation>Table</translation>
    </message>
    <message id="desk.trend.chart">
        <source>Chart</source>
        <extracomment>staff desktop</extracomment>
        <translation>Chart</translation>
    </message>
    <message id="desk.alerts">
        <source>Needs attention</source>
        <extracomment>staff desktop</extracomment>
        <translation>Needs attention</translation>
    </message>
    <message id="desk.alerts.none">
        <source>Nothing needs you now.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Nothing needs you now.</translation>
    </message>
    <message id="desk.alert.fall">
        <source>%1 fell for %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 fell for %2</translation>
    </message>
    <message id="desk.alert.from-to">
        <source>%1 to %2, %3</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 to %2, %3</translation>
    </message>
    <message id="desk.alert.silent">
        <source>%1 has not synced</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 has not synced</translation>
    </message>
    <message id="desk.alert.since">
        <source>Last heard %1, %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Last heard %1, %2</translation>
    </message>
    <message id="desk.device.revoked">
        <source>Switched off</source>
        <extracomment>staff desktop</extracomment>
        <translation>Switched off</translation>
    </message>
    <message id="desk.device.never">
        <source>Not heard of yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>Not heard of yet</translation>
    </message>
    <message id="desk.device.synced">
        <source>Synced %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Synced %1</translation>
    </message>
    <message id="desk.device.silent">
        <source>Last heard %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Last heard %1</translation>
    </message>
    <message id="desk.ago.now">
        <source>just now</source>
        <extracomment>staff desktop</extracomment>
        <translation>just now</translation>
    </message>
    <message id="desk.ago.yesterday">
        <source>yesterday</source>
        <extracomment>staff desktop</extracomment>
        <translation>yesterday</translation>
    </message>
    <message id="desk.drivers">
        <source>What goes with dissatisfaction</source>
        <extracomment>staff desktop</extracomment>
        <translation>What goes with dissatisfaction</translation>
    </message>
    <message id="desk.drivers.detail">
        <source>Reasons that dissatisfied people give clearly more often</source>
        <extracomment>staff desktop</extracomment>
        <translation>Reasons that dissatisfied people give clearly more often</translation>
    </message>
    <message id="desk.drivers.none">
        <source>No reason stands out.</source>
        <extracomment>staff desktop</extracomment>
        <translation>No reason stands out.</translation>
    </message>
    <message id="desk.driver">
        <source>%1: %2 dissatisfied, %3 among all others</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: %2 dissatisfied, %3 among all others</translation>
    </message>
    <message id="desk.themes">
        <source>What people write about</source>
        <extracomment>staff desktop</extracomment>
        <translation>What people write about</translation>
    </message>
    <message id="desk.themes.none">
        <source>Not enough texts yet.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Not enough texts yet.</translation>
    </message>
    <message id="desk.nothing">
        <source>Nothing here yet.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Nothing here yet.</translation>
    </message>
    <message id="desk.reading">
        <source>Answers are being read…</source>
        <extracomment>staff desktop</extracomment>
        <translation>Answers are being read…</translation>
    </message>
    <message id="desk.none.service">
        <source>no service named</source>
        <extracomment>staff desktop</extracomment>
        <translation>no service named</translation>
    </message>
    <message id="desk.none.language">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>not known</translation>
    </message>
    <message id="desk.none.kiosk">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>not known</translation>
    </message>
    <message id="desk.none.channel">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>not known</translation>
    </message>
    <message id="desk.none.reason">
        <source>no reason</source>
        <extracomment>staff desktop</extracomment>
        <translation>no reason</translation>
    </message>
    <message id="desk.channel.kiosk">
        <source>Kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>Kiosk</translation>
    </message>
    <message id="desk.channel.desk">
        <source>Recorded by staff</source>
        <extracomment>staff desktop</extracomment>
        <translation>Recorded by staff</translation>
    </message>
    <message id="desk.channel.telephone">
        <source>Telephone</source>
        <extracomment>staff desktop</extracomment>
        <translation>Telephone</translation>
    </message>
    <message id="desk.channel.openrosa">
        <source>Mobile collector</source>
        <extracomment>staff desktop</extracomment>
        <translation>Mobile collector</translation>
    </message>
    <message id="desk.inbox.search">
        <source>Search by number or word</source>
        <extracomment>staff desktop</extracomment>
        <translation>Search by number or word</translation>
    </message>
    <message id="desk.inbox.open">
        <source>Open %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Open %1</translation>
    </message>
    <message id="desk.inbox.waiting">
        <source>Waiting for us %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Waiting for us %1</translation>
    </message>
    <message id="desk.inbox.mine">
        <source>Mine %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Mine %1</translation>
    </message>
    <message id="desk.inbox.closed">
        <source>Done %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Done %1</translation>
    </message>
    <message id="desk.inbox.not-found">
        <source>Nothing has this number or these words.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Nothing has this number or these words.</translation>
    </message>
    <message id="desk.inbox.empty">
        <source>This list is empty.</source>
        <extracomment>staff desktop</extracomment>
        <translation>This list is empty.</translation>
    </message>
    <message id="desk.inbox.choose">
        <source>Choose a case to read it and answer it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Choose a case to read it and answer it.</translation>
    </message>
    <message id="desk.case">
        <source>Feedback %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Feedback %1</translation>
    </message>
    <message id="desk.case.owner">
        <source>With: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>With: %1</translation>
    </message>
    <message id="desk.case.nobody">
        <source>nobody yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>nobody yet</translation>
    </message>
    <message id="desk.case.due">
        <source>Reply by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Reply by %1</translation>
    </message>
    <message id="desk.case.sealed">
        <source>The visitor wrote something that this account’s key does not open.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The visitor wrote something that this account’s key does not open.</translation>
    </message>
    <message id="desk.case.no-words">
        <source>No words</source>
        <extracomment>staff desktop</extracomment>
        <translation>No words</translation>
    </message>
    <message id="desk.case.tag">
        <source>New tag</source>
        <extracomment>staff desktop</extracomment>
        <translation>New tag</translation>
    </message>
    <message id="desk.case.untag">
        <source>Take this tag away</source>
        <extracomment>staff desktop</extracomment>
        <translation>Take this tag away</translation>
    </message>
    <message id="desk.case.history">
        <source>What happened so far</source>
        <extracomment>staff desktop</extracomment>
        <translation>What happened so far</translation>
    </message>
    <message id="desk.case.note">
        <source>Internal note, for staff only</source>
        <extracomment>staff desktop</extracomment>
        <translation>Internal note, for staff only</translation>
    </message>
    <message id="desk.case.reply">
        <source>Reply to the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>Reply to the visitor</translation>
    </message>
    <message id="desk.case.reply.note">
        <source>It is read with the reference number, at any kiosk of the centre.</source>
        <extracomment>staff desktop</extracomment>
        <translation>It is read with the reference number, at any kiosk of the centre.</translation>
    </message>
    <message id="desk.case.where">
        <source>%1 · %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.case.came">
        <source>%1, %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.case.moved-on">
        <source>The case has moved on meanwhile, so this was not done. Look at what happened.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The case has moved on meanwhile, so this was not done. Look at what happened.</translation>
    </message>
    <message id="desk.case.not-kept">
        <source>This was not kept: the disk is full or cannot be written to. Tell the IT team.</source>
        <extracomment>staff desktop</extracomment>
        <translation>This was not kept: the disk is full or cannot be written to. Tell the IT team.</translation>
    </message>
    <message id="desk.case.no-such-day">
        <source>There is no such day.</source>
        <extracomment>staff desktop</extracomment>
        <translation>There is no such day.</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <extracomment>staff desktop</extracomment>
        <translation>New</translation>
    </message>
    <message id="desk.state.acknowledged">
        <source>Read</source>
        <extracomment>staff desktop</extracomment>
        <translation>Read</translation>
    </message>
    <message id="desk.state.in-progress">
        <source>In progress</source>
        <extracomment>staff desktop</extracomment>
        <translation>In progress</translation>
    </message>
    <message id="desk.state.answered">
        <source>Answered</source>
        <extracomment>staff desktop</extracomment>
        <translation>Answered</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <extracomment>staff desktop</extracomment>
        <translation>Closed</translation>
    </message>
    <message id="desk.state.withdrawn">
        <source>Withdrawn by the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>Withdrawn by the visitor</translation>
    </message>
    <message id="desk.state.late">
        <source>Reply is late</source>
        <extracomment>staff desktop</extracomment>
        <translation>Reply is late</translation>
    </message>
    <message id="desk.do.acknowledged">
        <source>I have read it</source>
        <extracomment>staff desktop</extracomment>
        <translation>I have read it</translation>
    </message>
    <message id="desk.do.started">
        <source>Start work</source>
        <extracomment>staff desktop</extracomment>
        <translation>Start work</translation>
    </message>
    <message id="desk.do.closed">
        <source>Close</source>
        <extracomment>staff desktop</extracomment>
        <translation>Close</translation>
    </message>
    <message id="desk.do.reopened">
        <source>Open again</source>
        <extracomment>staff desktop</extracomment>
        <translation>Open again</translation>
    </message>
    <message id="desk.do.take">
        <source>I take it</source>
        <extracomment>staff desktop</extracomment>
        <translation>I take it</translation>
    </message>
    <message id="desk.do.note">
        <source>Keep note</source>
        <extracomment>staff desktop</extracomment>
        <translation>Keep note</translation>
    </message>
    <message id="desk.do.replied">
        <source>Send reply</source>
        <extracomment>staff desktop</extracomment>
        <translation>Send reply</translation>
    </message>
    <message id="desk.did.acknowledged">
        <source>Noted as read.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Noted as read.</translation>
    </message>
    <message id="desk.did.started">
        <source>The case is in progress now.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The case is in progress now.</translation>
    </message>
    <message id="desk.did.assigned">
        <source>Noted who has it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Noted who has it.</translation>
    </message>
    <message id="desk.did.due">
        <source>The reply date is noted.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The reply date is noted.</translation>
    </message>
    <message id="desk.did.note">
        <source>The note is kept.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The note is kept.</translation>
    </message>
    <message id="desk.did.tagged">
        <source>The tag is added.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The tag is added.</translation>
    </message>
    <message id="desk.did.untagged">
        <source>The tag is gone.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The tag is gone.</translation>
    </message>
    <message id="desk.did.replied">
        <source>The reply is saved on this desk and reaches the kiosks with the next sync.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The reply is saved on this desk and reaches the kiosks with the next sync.</translation>
    </message>
    <message id="desk.did.closed">
        <source>The case is closed.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The case is closed.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>The case is open again.</source>
        <extracomment>staff desktop</extracomment>
        <translation>The case is open again.</translation>
    </message>
    <message id="desk.visitor">
        <source>the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>the visitor</translation>
    </message>
    <message id="desk.entry.opened">
        <source>Came from %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Came from %1</translation>
    </message>
    <message id="desk.entry.acknowledged">
        <source>Read by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Read by %1</translation>
    </message>
    <message id="desk.entry.started">
        <source>Work begun by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Work begun by %1</translation>
    </message>
    <message id="desk.entry.assigned">
        <source>Given over by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Given over by %1</translation>
    </message>
    <message id="desk.entry.due">
        <source>Reply date set by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Reply date set by %1</translation>
    </message>
    <message id="desk.entry.note">
        <source>Internal note by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Internal note by %1</translation>
    </message>
    <message id="desk.entry.tagged">
        <source>Tag added by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Tag added by %1</translation>
    </message>
    <message id="desk.entry.untagged">
        <source>Tag taken away by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Tag taken away by %1</translation>
    </message>
    <message id="desk.entry.replied">
        <source>Reply to the visitor by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Reply to the visitor by %1</translation>
    </message>
    <message id="desk.entry.closed">
        <source>Closed by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Closed by %1</translation>
    </message>
    <message id="desk.entry.reopened">
        <source>Opened again by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Opened again by %1</translation>
    </message>
    <message id="desk.entry.added">
        <source>More from %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>More from %1</translation>
    </message>
    <message id="desk.entry.withdrawn">
        <source>Withdrawn by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Withdrawn by %1</translation>
    </message>
    <message id="desk.entry.late">
        <source>Came after the case had moved on</source>
        <extracomment>staff desktop</extracomment>
        <translation>Came after the case had moved on</translation>
    </message>
    <message id="desk.keys">
        <source>Keys</source>
        <extracomment>staff desktop</extracomment>
        <translation>Keys</translation>
    </message>
    <message id="desk.keys.send">
        <source>Send the reply</source>
        <extracomment>staff desktop</extracomment>
        <translation>Send the reply</translation>
    </message>
    <message id="desk.keys.zoom">
        <source>Larger or smaller letters</source>
        <extracomment>staff desktop</extracomment>
        <translation>Larger or smaller letters</translation>
    </message>
    <message id="desk.keys.leave">
        <source>Sign out</source>
        <extracomment>staff desktop</extracomment>
        <translation>Sign out</translation>
    </message>
    <message id="desk.keys.keys">
        <source>This list</source>
        <extracomment>staff desktop</extracomment>
        <translation>This list</translation>
    </message>
    <message id="desk.keys.close">
        <source>Close</source>
        <extracomment>staff desktop</extracomment>
        <translation>Close</translation>
    </message>
    <message id="desk.sync.good">
        <source>Last synced %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Last synced %1</translation>
    </message>
    <message id="desk.sync.never">
        <source>Not synced yet. Everything is kept here.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Not synced yet. Everything is kept here.</translation>
    </message>
    <message id="desk.sync.away">
        <source>No connection, last %1. Everything is kept here and sent later.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>No connection, last %1. Everything is kept here and sent later.</translation>
    </message>
    <message id="desk.people.zero">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 people</translation>
    </message>
    <message id="desk.people.one">
        <source>1 person</source>
        <extracomment>staff desktop</extracomment>
        <translation>1 person</translation>
    </message>
    <message id="desk.people.two">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 people</translation>
    </message>
    <message id="desk.people.few">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 people</translation>
    </message>
    <message id="desk.people.many">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 people</translation>
    </message>
    <message id="desk.people.other">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 people</translation>
    </message>
    <message id="desk.ago.minutes.zero">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 minutes ago</translation>
    </message>
    <message id="desk.ago.minutes.one">
        <source>1 minute ago</source>
        <extracomment>staff desktop</extracomment>
        <translation>1 minute ago</translation>
    </message>
    <message id="desk.ago.minutes.two">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 minutes ago</translation>
    </message>
    <message id="desk.ago.minutes.few">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 minutes ago</translation>
    </message>
    <message id="desk.ago.minutes.many">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 minutes ago</translation>
    </message>
    <message id="desk.ago.minutes.other">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 minutes ago</translation>
    </message>
    <message id="desk.ago.hours.zero">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 hours ago</translation>
    </message>
    <message id="desk.ago.hours.one">
        <source>1 hour ago</source>
        <extracomment>staff desktop</extracomment>
        <translation>1 hour ago</translation>
    </message>
    <message id="desk.ago.hours.two">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 hours ago</translation>
    </message>
    <message id="desk.ago.hours.few">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 hours ago</translation>
    </message>
    <message id="desk.ago.hours.many">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 hours ago</translation>
    </message>
    <message id="desk.ago.hours.other">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 hours ago</translation>
    </message>
    <message id="desk.alert.overdue.zero">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 cases past their reply date</translation>
    </message>
    <message id="desk.alert.overdue.one">
        <source>1 case past its reply date</source>
        <extracomment>staff desktop</extracomment>
        <translation>1 case past its reply date</translation>
    </message>
    <message id="desk.alert.overdue.two">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 cases past their reply date</translation>
    </message>
    <message id="desk.alert.overdue.few">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 cases past their reply date</translation>
    </message>
    <message id="desk.alert.overdue.many">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 cases past their reply date</translation>
    </message>
    <message id="desk.alert.overdue.other">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 cases past their reply date</translation>
    </message>
    <message id="desk.alert.oldest.zero">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>The oldest is %1 days late</translation>
    </message>
    <message id="desk.alert.oldest.one">
        <source>The oldest is 1 day late</source>
        <extracomment>staff desktop</extracomment>
        <translation>The oldest is 1 day late</translation>
    </message>
    <message id="desk.alert.oldest.two">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>The oldest is %1 days late</translation>
    </message>
    <message id="desk.alert.oldest.few">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>The oldest is %1 days late</translation>
    </message>
    <message id="desk.alert.oldest.many">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>The oldest is %1 days late</translation>
    </message>
    <message id="desk.alert.oldest.other">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>The oldest is %1 days late</translation>
    </message>
    <message id="desk.alert.waiting.zero">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 answers held safely there</translation>
    </message>
    <message id="desk.alert.waiting.one">
        <source>1 answer held safely there</source>
        <extracomment>staff desktop</extracomment>
        <translation>1 answer held safely there</translation>
    </message>
    <message id="desk.alert.waiting.two">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 answers held safely there</translation>
    </message>
    <message id="desk.alert.waiting.few">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 answers held safely there</translation>
    </message>
    <message id="desk.alert.waiting.many">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 answers held safely there</translation>
    </message>
    <message id="desk.alert.waiting.other">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 answers held safely there</translation>
    </message>
    <message id="desk.door.wait.zero">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Too many tries. Wait %1 seconds.</translation>
    </message>
    <message id="desk.door.wait.one">
        <source>Too many tries. Wait 1 second.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Too many tries. Wait 1 second.</translation>
    </message>
    <message id="desk.door.wait.two">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Too many tries. Wait %1 seconds.</translation>
    </message>
    <message id="desk.door.wait.few">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Too many tries. Wait %1 seconds.</translation>
    </message>
    <message id="desk.door.wait.many">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Too many tries. Wait %1 seconds.</translation>
    </message>
    <message id="desk.door.wait.other">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Too many tries. Wait %1 seconds.</translation>
    </message>
    <message id="desk.save">
        <source>Save as table</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Save as table</translation>
    </message>
    <message id="desk.save.done">
        <source>Saved to %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Saved to %1</translation>
    </message>
    <message id="desk.save.failed">
        <source>Cannot save to %1: %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Cannot save to %1: %2</translation>
    </message>
    <message id="desk.csv.what">
        <source>Measure</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Measure</translation>
    </message>
    <message id="desk.csv.which">
        <source>Part</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Part</translation>
    </message>
    <message id="desk.csv.value">
        <source>Value</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Value</translation>
    </message>
    <message id="desk.csv.low">
        <source>From</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>From</translation>
    </message>
    <message id="desk.csv.high">
        <source>To</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>To</translation>
    </message>
    <message id="desk.csv.people">
        <source>People</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>People</translation>
    </message>
    <message id="desk.direction.up">
        <source>up</source>
        <extracomment>staff desktop: how a figure moved, for who does not see the arrow</extracomment>
        <translation>up</translation>
    </message>
    <message id="desk.direction.down">
        <source>down</source>
        <extracomment>staff desktop: how a figure moved, for who does not see the arrow</extracomment>
        <translation>down</translation>
    </message>
</context>
</TS>
