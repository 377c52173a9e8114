<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.title">
        <source>%1 – staff desk</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 – рабочее место сотрудников</translation>
    </message>
    <message id="desk.door.title">
        <source>Sign in</source>
        <extracomment>staff desktop</extracomment>
        <translation>Вход</translation>
    </message>
    <message id="desk.door.name">
        <source>Name</source>
        <extracomment>staff desktop</extracomment>
        <translation>Имя</translation>
    </message>
    <message id="desk.door.password">
        <source>Password</source>
        <extracomment>staff desktop</extracomment>
        <translation>Пароль</translation>
    </message>
    <message id="desk.door.enter">
        <source>Sign in</source>
        <extracomment>staff desktop</extracomment>
        <translation>Войти</translation>
    </message>
    <message id="desk.door.busy">
        <source>Checking</source>
        <extracomment>staff desktop</extracomment>
        <translation>Проверяем</translation>
    </message>
    <message id="desk.door.wrong">
        <source>The name or the password is not right. Try again.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Имя или пароль неверны. Попробуйте ещё раз.</translation>
    </message>
    <message id="desk.door.fault">
        <source>The files of this desk cannot be opened: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Не удаётся открыть файлы этого рабочего места: %1</translation>
    </message>
    <message id="desk.bar">
        <source>Sections</source>
        <extracomment>staff desktop</extracomment>
        <translation>Разделы</translation>
    </message>
    <message id="desk.bar.open">
        <source>%1 open</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Открытых: %1</translation>
    </message>
    <message id="desk.bar.size">
        <source>Text size %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Размер букв %1</translation>
    </message>
    <message id="desk.bar.theme">
        <source>Colours and contrast</source>
        <extracomment>staff desktop</extracomment>
        <translation>Цвета и контраст</translation>
    </message>
    <message id="desk.bar.language">
        <source>Language</source>
        <extracomment>staff desktop</extracomment>
        <translation>Язык</translation>
    </message>
    <message id="desk.bar.leave">
        <source>Sign out</source>
        <extracomment>staff desktop</extracomment>
        <translation>Выйти</translation>
    </message>
    <message id="desk.page.board">
        <source>Dashboard</source>
        <extracomment>staff desktop</extracomment>
        <translation>Сводка</translation>
    </message>
    <message id="desk.page.inbox">
        <source>Inbox</source>
        <extracomment>staff desktop</extracomment>
        <translation>Обращения</translation>
    </message>
    <message id="desk.page.devices">
        <source>Devices and sync</source>
        <extracomment>staff desktop</extracomment>
        <translation>Устройства и связь</translation>
    </message>
    <message id="desk.role.front-desk">
        <source>Front desk</source>
        <extracomment>staff desktop</extracomment>
        <translation>Приёмная</translation>
    </message>
    <message id="desk.role.service-manager">
        <source>Service manager</source>
        <extracomment>staff desktop</extracomment>
        <translation>Руководство службы</translation>
    </message>
    <message id="desk.role.content-editor">
        <source>Content editor</source>
        <extracomment>staff desktop</extracomment>
        <translation>Редакция</translation>
    </message>
    <message id="desk.role.administrator">
        <source>Administrator</source>
        <extracomment>staff desktop</extracomment>
        <translation>Администрирование</translation>
    </message>
    <message id="desk.period.7">
        <source>7 days</source>
        <extracomment>staff desktop</extracomment>
        <translation>7 дней</translation>
    </message>
    <message id="desk.period.30">
        <source>30 days</source>
        <extracomment>staff desktop</extracomment>
        <translation>30 дней</translation>
    </message>
    <message id="desk.period.365">
        <source>12 months</source>
        <extracomment>staff desktop</extracomment>
        <translation>12 месяцев</translation>
    </message>
    <message id="desk.filter">
        <source>%1: %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.by.service">
        <source>Service</source>
        <extracomment>staff desktop</extracomment>
        <translation>Услуга</translation>
    </message>
    <message id="desk.by.language">
        <source>Language</source>
        <extracomment>staff desktop</extracomment>
        <translation>Язык</translation>
    </message>
    <message id="desk.by.kiosk">
        <source>Kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>Терминал</translation>
    </message>
    <message id="desk.by.channel">
        <source>Channel</source>
        <extracomment>staff desktop</extracomment>
        <translation>Канал</translation>
    </message>
    <message id="desk.by.hour">
        <source>Hour</source>
        <extracomment>staff desktop</extracomment>
        <translation>Час</translation>
    </message>
    <message id="desk.by.weekday">
        <source>Weekday</source>
        <extracomment>staff desktop</extracomment>
        <translation>День недели</translation>
    </message>
    <message id="desk.bars.service">
        <source>By service</source>
        <extracomment>staff desktop</extracomment>
        <translation>По услугам</translation>
    </message>
    <message id="desk.bars.language">
        <source>By language</source>
        <extracomment>staff desktop</extracomment>
        <translation>По языкам</translation>
    </message>
    <message id="desk.bars.kiosk">
        <source>By kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>По терминалам</translation>
    </message>
    <message id="desk.bars.hour">
        <source>By hour</source>
        <extracomment>staff desktop</extracomment>
        <translation>По часам</translation>
    </message>
    <message id="desk.bars.weekday">
        <source>By weekday</source>
        <extracomment>staff desktop</extracomment>
        <translation>По дням недели</translation>
    </message>
    <message id="desk.measure.csat">
        <source>Satisfaction (CSAT)</source>
        <extracomment>staff desktop</extracomment>
        <translation>Удовлетворённость (CSAT)</translation>
    </message>
    <message id="desk.measure.nps">
        <source>Would recommend (NPS)</source>
        <extracomment>staff desktop</extracomment>
        <translation>Готовность советовать (NPS)</translation>
    </message>
    <message id="desk.measure.ces">
        <source>Ease (CES)</source>
        <extracomment>staff desktop</extracomment>
        <translation>Лёгкость (CES)</translation>
    </message>
    <message id="desk.measure.responses">
        <source>Responses</source>
        <extracomment>staff desktop</extracomment>
        <translation>Ответы</translation>
    </message>
    <message id="desk.unit.csat">
        <source>%</source>
        <extracomment>staff desktop</extracomment>
        <translation>%</translation>
    </message>
    <message id="desk.unit.nps">
        <source>points</source>
        <extracomment>staff desktop</extracomment>
        <translation>в баллах</translation>
    </message>
    <message id="desk.unit.ces">
        <source>of 7</source>
        <extracomment>staff desktop</extracomment>
        <translation>из 7</translation>
    </message>
    <message id="desk.unit.responses">
        <source> </source>
        <extracomment>staff desktop</extracomment>
        <translation> </translation>
    </message>
    <message id="desk.too-few">
        <source>too few answers</source>
        <extracomment>staff desktop</extracomment>
        <translation>слишком мало ответов</translation>
    </message>
    <message id="desk.range">
        <source>likely between %1 and %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>вероятно, от %1 до %2</translation>
    </message>
    <message id="desk.change.csat">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>на %1 п. п., было %2</translation>
    </message>
    <message id="desk.change.nps">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>на %1, было %2</translation>
    </message>
    <message id="desk.change.ces">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>на %1, было %2</translation>
    </message>
    <message id="desk.change.responses">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>на %1, было %2</translation>
    </message>
    <message id="desk.finding.none">
        <source>No figures yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>Данных пока нет</translation>
    </message>
    <message id="desk.finding.above">
        <source>Satisfaction has reached the %1 target</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Удовлетворённость достигла цели %1</translation>
    </message>
    <message id="desk.finding.below">
        <source>Satisfaction is below the %1 target</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Удовлетворённость ниже цели %1</translation>
    </message>
    <message id="desk.finding.rose">
        <source>Up: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Рост: %1</translation>
    </message>
    <message id="desk.finding.fell">
        <source>Down: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Снижение: %1</translation>
    </message>
    <message id="desk.finding.same">
        <source>Unchanged: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Без изменений: %1</translation>
    </message>
    <message id="desk.trend.detail.csat">
        <source>Share of people who chose satisfied or very satisfied</source>
        <extracomment>staff desktop</extracomment>
        <translation>Доля тех, кто выбрал «Довольны» или «Очень довольны»</translation>
    </message>
    <message id="desk.trend.detail.nps">
        <source>Promoters less detractors, in points</source>
        <extracomment>staff desktop</extracomment>
        <translation>Кто советует, минус кто не советует, в баллах</translation>
    </message>
    <message id="desk.trend.detail.ces">
        <source>Mean of the answers, from 1 to 7</source>
        <extracomment>staff desktop</extracomment>
        <translation>Среднее по ответам, от 1 до 7</translation>
    </message>
    <message id="desk.trend.target">
        <source>Target</source>
        <extracomment>staff desktop</extracomment>
        <translation>Цель</translation>
    </message>
    <message id="desk.trend.table">
        <source>Table</source>
        <extracomment>staff desktop</extracomment>
        <translation>Таблица</translation>
    </message>
    <message id="desk.trend.chart">
        <source>Chart</source>
        <extracomment>staff desktop</extracomment>
        <translation>График</translation>
    </message>
    <message id="desk.alerts">
        <source>Needs attention</source>
        <extracomment>staff desktop</extracomment>
        <translation>Требует внимания</translation>
    </message>
    <message id="desk.alerts.none">
        <source>Nothing needs you now.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Сейчас ничего срочного нет.</translation>
    </message>
    <message id="desk.alert.fall">
        <source>%1 fell for %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: снижение, %2</translation>
    </message>
    <message id="desk.alert.from-to">
        <source>%1 to %2, %3</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>с %1 до %2, %3</translation>
    </message>
    <message id="desk.alert.silent">
        <source>%1 has not synced</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: нет связи</translation>
    </message>
    <message id="desk.alert.since">
        <source>Last heard %1, %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Последняя связь %1, %2</translation>
    </message>
    <message id="desk.device.revoked">
        <source>Switched off</source>
        <extracomment>staff desktop</extracomment>
        <translation>Отключено</translation>
    </message>
    <message id="desk.device.never">
        <source>Not heard of yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>Ещё не выходил на связь</translation>
    </message>
    <message id="desk.device.synced">
        <source>Synced %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Связь %1</translation>
    </message>
    <message id="desk.device.silent">
        <source>Last heard %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Последняя связь %1</translation>
    </message>
    <message id="desk.ago.now">
        <source>just now</source>
        <extracomment>staff desktop</extracomment>
        <translation>только что</translation>
    </message>
    <message id="desk.ago.yesterday">
        <source>yesterday</source>
        <extracomment>staff desktop</extracomment>
        <translation>вчера</translation>
    </message>
    <message id="desk.drivers">
        <source>What goes with dissatisfaction</source>
        <extracomment>staff desktop</extracomment>
        <translation>Что сопутствует недовольству</translation>
    </message>
    <message id="desk.drivers.detail">
        <source>Reasons that dissatisfied people give clearly more often</source>
        <extracomment>staff desktop</extracomment>
        <translation>Причины, которые недовольные называют заметно чаще</translation>
    </message>
    <message id="desk.drivers.none">
        <source>No reason stands out.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Ни одна причина не выделяется.</translation>
    </message>
    <message id="desk.driver">
        <source>%1: %2 dissatisfied, %3 among all others</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: недовольных %2, среди остальных %3</translation>
    </message>
    <message id="desk.themes">
        <source>What people write about</source>
        <extracomment>staff desktop</extracomment>
        <translation>О чём пишут люди</translation>
    </message>
    <message id="desk.themes.none">
        <source>Not enough texts yet.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Текстов пока мало.</translation>
    </message>
    <message id="desk.nothing">
        <source>Nothing here yet.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Здесь пока пусто.</translation>
    </message>
    <message id="desk.reading">
        <source>Answers are being read…</source>
        <extracomment>staff desktop</extracomment>
        <translation>Ответы читаются…</translation>
    </message>
    <message id="desk.none.service">
        <source>no service named</source>
        <extracomment>staff desktop</extracomment>
        <translation>услуга не указана</translation>
    </message>
    <message id="desk.none.language">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>неизвестен</translation>
    </message>
    <message id="desk.none.kiosk">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>неизвестен</translation>
    </message>
    <message id="desk.none.channel">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>неизвестен</translation>
    </message>
    <message id="desk.none.reason">
        <source>no reason</source>
        <extracomment>staff desktop</extracomment>
        <translation>без причины</translation>
    </message>
    <message id="desk.channel.kiosk">
        <source>Kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>Терминал</translation>
    </message>
    <message id="desk.channel.desk">
        <source>Recorded by staff</source>
        <extracomment>staff desktop</extracomment>
        <translation>Записано сотрудником</translation>
    </message>
    <message id="desk.channel.telephone">
        <source>Telephone</source>
        <extracomment>staff desktop</extracomment>
        <translation>Телефон</translation>
    </message>
    <message id="desk.channel.openrosa">
        <source>Mobile collector</source>
        <extracomment>staff desktop</extracomment>
        <translation>Мобильное устройство</translation>
    </message>
    <message id="desk.inbox.search">
        <source>Search by number or word</source>
        <extracomment>staff desktop</extracomment>
        <translation>Поиск по номеру или слову</translation>
    </message>
    <message id="desk.inbox.open">
        <source>Open %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Открытые %1</translation>
    </message>
    <message id="desk.inbox.waiting">
        <source>Waiting for us %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Ждут нас %1</translation>
    </message>
    <message id="desk.inbox.mine">
        <source>Mine %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Мои %1</translation>
    </message>
    <message id="desk.inbox.closed">
        <source>Done %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Завершённые %1</translation>
    </message>
    <message id="desk.inbox.not-found">
        <source>Nothing has this number or these words.</source>
        <extracomment>staff desktop</extracomment>
        <translation>По этому номеру или словам ничего нет.</translation>
    </message>
    <message id="desk.inbox.empty">
        <source>This list is empty.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Список пуст.</translation>
    </message>
    <message id="desk.inbox.choose">
        <source>Choose a case to read it and answer it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Выберите обращение, чтобы прочитать и ответить.</translation>
    </message>
    <message id="desk.case">
        <source>Feedback %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Обращение %1</translation>
    </message>
    <message id="desk.case.owner">
        <source>With: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Ведёт: %1</translation>
    </message>
    <message id="desk.case.nobody">
        <source>nobody yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>пока никто</translation>
    </message>
    <message id="desk.case.due">
        <source>Reply by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Ответить до %1</translation>
    </message>
    <message id="desk.case.sealed">
        <source>The visitor wrote something that this account’s key does not open.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Посетитель что-то написал, но ключ этой учётной записи это не открывает.</translation>
    </message>
    <message id="desk.case.no-words">
        <source>No words</source>
        <extracomment>staff desktop</extracomment>
        <translation>Без слов</translation>
    </message>
    <message id="desk.case.tag">
        <source>New tag</source>
        <extracomment>staff desktop</extracomment>
        <translation>Новая метка</translation>
    </message>
    <message id="desk.case.untag">
        <source>Take this tag away</source>
        <extracomment>staff desktop</extracomment>
        <translation>Убрать метку</translation>
    </message>
    <message id="desk.case.history">
        <source>What happened so far</source>
        <extracomment>staff desktop</extracomment>
        <translation>Что было до сих пор</translation>
    </message>
    <message id="desk.case.note">
        <source>Internal note, for staff only</source>
        <extracomment>staff desktop</extracomment>
        <translation>Внутренняя заметка, только для сотрудников</translation>
    </message>
    <message id="desk.case.reply">
        <source>Reply to the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>Ответ посетителю</translation>
    </message>
    <message id="desk.case.reply.note">
        <source>It is read with the reference number, at any kiosk of the centre.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Его прочтут по номеру обращения на любом терминале центра.</translation>
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
        <translation>Обращение тем временем изменилось, действие не выполнено. Посмотрите, что произошло.</translation>
    </message>
    <message id="desk.case.not-kept">
        <source>This was not kept: the disk is full or cannot be written to. Tell the IT team.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Не сохранено: диск заполнен или недоступен для записи. Сообщите ИТ-службе.</translation>
    </message>
    <message id="desk.case.no-such-day">
        <source>There is no such day.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Такого дня нет.</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <extracomment>staff desktop</extracomment>
        <translation>Новое</translation>
    </message>
    <message id="desk.state.acknowledged">
        <source>Read</source>
        <extracomment>staff desktop</extracomment>
        <translation>Прочитано</translation>
    </message>
    <message id="desk.state.in-progress">
        <source>In progress</source>
        <extracomment>staff desktop</extracomment>
        <translation>В работе</translation>
    </message>
    <message id="desk.state.answered">
        <source>Answered</source>
        <extracomment>staff desktop</extracomment>
        <translation>Дан ответ</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <extracomment>staff desktop</extracomment>
        <translation>Закрыто</translation>
    </message>
    <message id="desk.state.withdrawn">
        <source>Withdrawn by the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>Отозвано посетителем</translation>
    </message>
    <message id="desk.state.late">
        <source>Reply is late</source>
        <extracomment>staff desktop</extracomment>
        <translation>Ответ опаздывает</translation>
    </message>
    <message id="desk.do.acknowledged">
        <source>I have read it</source>
        <extracomment>staff desktop</extracomment>
        <translation>Прочитано</translation>
    </message>
    <message id="desk.do.started">
        <source>Start work</source>
        <extracomment>staff desktop</extracomment>
        <translation>Начать работу</translation>
    </message>
    <message id="desk.do.closed">
        <source>Close</source>
        <extracomment>staff desktop</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message id="desk.do.reopened">
        <source>Open again</source>
        <extracomment>staff desktop</extracomment>
        <translation>Открыть снова</translation>
    </message>
    <message id="desk.do.take">
        <source>I take it</source>
        <extracomment>staff desktop</extracomment>
        <translation>Беру себе</translation>
    </message>
    <message id="desk.do.note">
        <source>Keep note</source>
        <extracomment>staff desktop</extracomment>
        <translation>Сохранить заметку</translation>
    </message>
    <message id="desk.do.replied">
        <source>Send reply</source>
        <extracomment>staff desktop</extracomment>
        <translation>Отправить ответ</translation>
    </message>
    <message id="desk.did.acknowledged">
        <source>Noted as read.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Отмечено как прочитанное.</translation>
    </message>
    <message id="desk.did.started">
        <source>The case is in progress now.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Обращение теперь в работе.</translation>
    </message>
    <message id="desk.did.assigned">
        <source>Noted who has it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Отмечено, кто ведёт.</translation>
    </message>
    <message id="desk.did.due">
        <source>The reply date is noted.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Срок ответа записан.</translation>
    </message>
    <message id="desk.did.note">
        <source>The note is kept.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Заметка сохранена.</translation>
    </message>
    <message id="desk.did.tagged">
        <source>The tag is added.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Метка добавлена.</translation>
    </message>
    <message id="desk.did.untagged">
        <source>The tag is gone.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Метка убрана.</translation>
    </message>
    <message id="desk.did.replied">
        <source>The reply is saved on this desk and reaches the kiosks with the next sync.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Ответ сохранён здесь и попадёт на терминалы при следующей связи.</translation>
    </message>
    <message id="desk.did.closed">
        <source>The case is closed.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Обращение закрыто.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>The case is open again.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Обращение снова открыто.</translation>
    </message>
    <message id="desk.visitor">
        <source>the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>Посетитель</translation>
    </message>
    <message id="desk.entry.opened">
        <source>Came from %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Поступило: %1</translation>
    </message>
    <message id="desk.entry.acknowledged">
        <source>Read by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: прочитано</translation>
    </message>
    <message id="desk.entry.started">
        <source>Work begun by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: работа начата</translation>
    </message>
    <message id="desk.entry.assigned">
        <source>Given over by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: назначено, кто ведёт</translation>
    </message>
    <message id="desk.entry.due">
        <source>Reply date set by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: назначен срок ответа</translation>
    </message>
    <message id="desk.entry.note">
        <source>Internal note by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: внутренняя заметка</translation>
    </message>
    <message id="desk.entry.tagged">
        <source>Tag added by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: метка добавлена</translation>
    </message>
    <message id="desk.entry.untagged">
        <source>Tag taken away by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: метка убрана</translation>
    </message>
    <message id="desk.entry.replied">
        <source>Reply to the visitor by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: ответ посетителю</translation>
    </message>
    <message id="desk.entry.closed">
        <source>Closed by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: закрыто</translation>
    </message>
    <message id="desk.entry.reopened">
        <source>Opened again by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: снова открыто</translation>
    </message>
    <message id="desk.entry.added">
        <source>More from %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: дополнение</translation>
    </message>
    <message id="desk.entry.withdrawn">
        <source>Withdrawn by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: отозвано</translation>
    </message>
    <message id="desk.entry.late">
        <source>Came after the case had moved on</source>
        <extracomment>staff desktop</extracomment>
        <translation>Пришло, когда обращение уже изменилось</translation>
    </message>
    <message id="desk.keys">
        <source>Keys</source>
        <extracomment>staff desktop</extracomment>
        <translation>Клавиши</translation>
    </message>
    <message id="desk.keys.send">
        <source>Send the reply</source>
        <extracomment>staff desktop</extracomment>
        <translation>Отправить ответ</translation>
    </message>
    <message id="desk.keys.zoom">
        <source>Larger or smaller letters</source>
        <extracomment>staff desktop</extracomment>
        <translation>Крупнее или мельче</translation>
    </message>
    <message id="desk.keys.leave">
        <source>Sign out</source>
        <extracomment>staff desktop</extracomment>
        <translation>Выйти</translation>
    </message>
    <message id="desk.keys.keys">
        <source>This list</source>
        <extracomment>staff desktop</extracomment>
        <translation>Этот список</translation>
    </message>
    <message id="desk.keys.close">
        <source>Close</source>
        <extracomment>staff desktop</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message id="desk.sync.good">
        <source>Last synced %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Последняя связь %1</translation>
    </message>
    <message id="desk.sync.never">
        <source>Not synced yet. Everything is kept here.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Связи ещё не было. Всё сохранено здесь.</translation>
    </message>
    <message id="desk.sync.away">
        <source>No connection, last %1. Everything is kept here and sent later.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Связи нет, последняя %1. Всё хранится здесь и уйдёт позже.</translation>
    </message>
    <message id="desk.people.zero">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 человека</translation>
    </message>
    <message id="desk.people.one">
        <source>1 person</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 человек</translation>
    </message>
    <message id="desk.people.two">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 человека</translation>
    </message>
    <message id="desk.people.few">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 человека</translation>
    </message>
    <message id="desk.people.many">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 человек</translation>
    </message>
    <message id="desk.people.other">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 человека</translation>
    </message>
    <message id="desk.ago.minutes.zero">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 минуты назад</translation>
    </message>
    <message id="desk.ago.minutes.one">
        <source>1 minute ago</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 минуту назад</translation>
    </message>
    <message id="desk.ago.minutes.two">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 минуты назад</translation>
    </message>
    <message id="desk.ago.minutes.few">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 минуты назад</translation>
    </message>
    <message id="desk.ago.minutes.many">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 минут назад</translation>
    </message>
    <message id="desk.ago.minutes.other">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 минуты назад</translation>
    </message>
    <message id="desk.ago.hours.zero">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 часа назад</translation>
    </message>
    <message id="desk.ago.hours.one">
        <source>1 hour ago</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 час назад</translation>
    </message>
    <message id="desk.ago.hours.two">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 часа назад</translation>
    </message>
    <message id="desk.ago.hours.few">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 часа назад</translation>
    </message>
    <message id="desk.ago.hours.many">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 часов назад</translation>
    </message>
    <message id="desk.ago.hours.other">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 часа назад</translation>
    </message>
    <message id="desk.alert.overdue.zero">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 обращения просрочено</translation>
    </message>
    <message id="desk.alert.overdue.one">
        <source>1 case past its reply date</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 обращение просрочено</translation>
    </message>
    <message id="desk.alert.overdue.two">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 обращения просрочено</translation>
    </message>
    <message id="desk.alert.overdue.few">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 обращения просрочены</translation>
    </message>
    <message id="desk.alert.overdue.many">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 обращений просрочено</translation>
    </message>
    <message id="desk.alert.overdue.other">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 обращения просрочено</translation>
    </message>
    <message id="desk.alert.oldest.zero">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Самое старое ждёт на %1 дня дольше срока</translation>
    </message>
    <message id="desk.alert.oldest.one">
        <source>The oldest is 1 day late</source>
        <extracomment>staff desktop</extracomment>
        <translation>Самое старое ждёт на %1 день дольше срока</translation>
    </message>
    <message id="desk.alert.oldest.two">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Самое старое ждёт на %1 дня дольше срока</translation>
    </message>
    <message id="desk.alert.oldest.few">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Самое старое ждёт на %1 дня дольше срока</translation>
    </message>
    <message id="desk.alert.oldest.many">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Самое старое ждёт на %1 дней дольше срока</translation>
    </message>
    <message id="desk.alert.oldest.other">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Самое старое ждёт на %1 дня дольше срока</translation>
    </message>
    <message id="desk.alert.waiting.zero">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>там хранится %1 ответа</translation>
    </message>
    <message id="desk.alert.waiting.one">
        <source>1 answer held safely there</source>
        <extracomment>staff desktop</extracomment>
        <translation>там хранится %1 ответ</translation>
    </message>
    <message id="desk.alert.waiting.two">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>там хранится %1 ответа</translation>
    </message>
    <message id="desk.alert.waiting.few">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>там хранятся %1 ответа</translation>
    </message>
    <message id="desk.alert.waiting.many">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>там хранится %1 ответов</translation>
    </message>
    <message id="desk.alert.waiting.other">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>там хранится %1 ответа</translation>
    </message>
    <message id="desk.door.wait.zero">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Слишком много попыток. Подождите %1 секунды.</translation>
    </message>
    <message id="desk.door.wait.one">
        <source>Too many tries. Wait 1 second.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Слишком много попыток. Подождите %1 секунду.</translation>
    </message>
    <message id="desk.door.wait.two">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Слишком много попыток. Подождите %1 секунды.</translation>
    </message>
    <message id="desk.door.wait.few">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Слишком много попыток. Подождите %1 секунды.</translation>
    </message>
    <message id="desk.door.wait.many">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Слишком много попыток. Подождите %1 секунд.</translation>
    </message>
    <message id="desk.door.wait.other">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Слишком много попыток. Подождите %1 секунды.</translation>
    </message>
    <message id="desk.save">
        <source>Save as table</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Сохранить таблицей</translation>
    </message>
    <message id="desk.save.done">
        <source>Saved to %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Сохранено: %1</translation>
    </message>
    <message id="desk.save.failed">
        <source>Cannot save to %1: %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Не удалось сохранить %1: %2</translation>
    </message>
    <message id="desk.csv.what">
        <source>Measure</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Показатель</translation>
    </message>
    <message id="desk.csv.which">
        <source>Part</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Часть</translation>
    </message>
    <message id="desk.csv.value">
        <source>Value</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Значение</translation>
    </message>
    <message id="desk.csv.low">
        <source>From</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>От</translation>
    </message>
    <message id="desk.csv.high">
        <source>To</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>До</translation>
    </message>
    <message id="desk.csv.people">
        <source>People</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>Люди</translation>
    </message>
    <message id="desk.direction.up">
        <source>up</source>
        <extracomment>staff desktop: how a figure moved, for who does not see the arrow</extracomment>
        <translation>рост</translation>
    </message>
    <message id="desk.direction.down">
        <source>down</source>
        <extracomment>staff desktop: how a figure moved, for who does not see the arrow</extracomment>
        <translation>снижение</translation>
    </message>
</context>
</TS>
