<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.publish">
        <source>Content</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Материалы</translation>
    </message>
    <message id="editing.tab.pages">
        <source>Pages</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Страницы</translation>
    </message>
    <message id="editing.tab.changes">
        <source>Changes here (%1)</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Изменения здесь (%1)</translation>
    </message>
    <message id="editing.tab.proposals">
        <source>Proposals (%1)</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Предложения (%1)</translation>
    </message>
    <message id="editing.search">
        <source>Find a page</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Найти страницу</translation>
    </message>
    <message id="editing.loading">
        <source>The pages are being read…</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Страницы читаются…</translation>
    </message>
    <message id="editing.no-source">
        <source>The files of the published content have not come to this desk yet. They come with the next contact, if they were published from their folder.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Файлы опубликованных материалов ещё не пришли на это рабочее место. Они придут при следующей связи, если были опубликованы из своей папки.</translation>
    </message>
    <message id="editing.kind.service">
        <source>Service</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Услуга</translation>
    </message>
    <message id="editing.kind.topic">
        <source>Topic</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Тема</translation>
    </message>
    <message id="editing.kind.announcement">
        <source>Announcement</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Объявление</translation>
    </message>
    <message id="editing.kind.story">
        <source>Story</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>История</translation>
    </message>
    <message id="editing.kind.centre">
        <source>The centre</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Центр</translation>
    </message>
    <message id="editing.kind.form">
        <source>Form</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Форма</translation>
    </message>
    <message id="editing.state.source">
        <source>Original</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Оригинал</translation>
    </message>
    <message id="editing.state.current">
        <source>Up to date</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Актуально</translation>
    </message>
    <message id="editing.state.stale">
        <source>Out of date</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Устарело</translation>
    </message>
    <message id="editing.state.unstamped">
        <source>Not compared</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Не сверено</translation>
    </message>
    <message id="editing.state.missing">
        <source>Missing</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Нет</translation>
    </message>
    <message id="editing.simple">
        <source>%1, plain words</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1, простыми словами</translation>
    </message>
    <message id="editing.changed">
        <source>Changed here</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Изменено здесь</translation>
    </message>
    <message id="editing.back">
        <source>Back to the list</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Назад к списку</translation>
    </message>
    <message id="editing.undo">
        <source>Undo the last change</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message id="editing.mark-current">
        <source>This translation fits the original now</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Перевод теперь соответствует оригиналу</translation>
    </message>
    <message id="editing.moved-on">
        <source>The original has changed</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Оригинал изменился</translation>
    </message>
    <message id="editing.original">
        <source>Original:</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Оригинал:</translation>
    </message>
    <message id="editing.begins">
        <source>There is no such page in this language yet. It begins with the first words you write.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Такой страницы на этом языке ещё нет. Она начнётся с первых написанных слов.</translation>
    </message>
    <message id="editing.facts">
        <source>Facts, for all languages</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Сведения, для всех языков</translation>
    </message>
    <message id="editing.words">
        <source>Words in %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Слова: %1</translation>
    </message>
    <message id="editing.checks">
        <source>Checks</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Проверки</translation>
    </message>
    <message id="editing.checks.well">
        <source>Nothing to mend on this page.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>На этой странице исправлять нечего.</translation>
    </message>
    <message id="editing.severity.error">
        <source>Must be mended</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Нужно исправить</translation>
    </message>
    <message id="editing.severity.warning">
        <source>Please look at it</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Стоит посмотреть</translation>
    </message>
    <message id="editing.severity.note">
        <source>Note</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Примечание</translation>
    </message>
    <message id="editing.problems.one">
        <source>%1 thing to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 замечание</translation>
    </message>
    <message id="editing.problems.two">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 замечания</translation>
    </message>
    <message id="editing.problems.few">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 замечания</translation>
    </message>
    <message id="editing.problems.many">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 замечаний</translation>
    </message>
    <message id="editing.problems.other">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 замечания</translation>
    </message>
    <message id="editing.part.title">
        <source>Title</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message id="editing.part.short_title">
        <source>Short title</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Краткий заголовок</translation>
    </message>
    <message id="editing.part.summary">
        <source>Summary</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Кратко</translation>
    </message>
    <message id="editing.part.keywords">
        <source>Search words, with commas</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Слова для поиска, через запятую</translation>
    </message>
    <message id="editing.part.duration">
        <source>How long it takes</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Сколько времени нужно</translation>
    </message>
    <message id="editing.part.place">
        <source>Where</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Где</translation>
    </message>
    <message id="editing.part.place_note">
        <source>Note on the place</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Примечание о месте</translation>
    </message>
    <message id="editing.part.hours_note">
        <source>Note on the hours</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Примечание о часах</translation>
    </message>
    <message id="editing.part.welcome">
        <source>Welcome</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Приветствие</translation>
    </message>
    <message id="editing.part.tagline">
        <source>Line below the name</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Строка под названием</translation>
    </message>
    <message id="editing.part.address">
        <source>Address</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Адрес</translation>
    </message>
    <message id="editing.part.lead">
        <source>Text</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Текст</translation>
    </message>
    <message id="editing.part.fees">
        <source>Fee: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Сбор: %1</translation>
    </message>
    <message id="editing.part.documents">
        <source>Document: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Документ: %1</translation>
    </message>
    <message id="editing.part.heading">
        <source>Heading: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Подзаголовок: %1</translation>
    </message>
    <message id="editing.part.section">
        <source>Text: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Текст: %1</translation>
    </message>
    <message id="editing.part.line">
        <source>Line %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Строка %1</translation>
    </message>
    <message id="editing.fact.of">
        <source>%1: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message id="editing.fact.amount">
        <source>Amount</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Сумма</translation>
    </message>
    <message id="editing.fact.from_age">
        <source>From age</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Возраст от</translation>
    </message>
    <message id="editing.fact.duration_minutes">
        <source>Minutes at the counter</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Минут у окна</translation>
    </message>
    <message id="editing.fact.delivery_days">
        <source>Days until it arrives</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Дней до получения</translation>
    </message>
    <message id="editing.fact.counter">
        <source>Counter</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Окно</translation>
    </message>
    <message id="editing.fact.floor">
        <source>Floor</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Этаж</translation>
    </message>
    <message id="editing.fact.reviewed">
        <source>Reviewed on</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Проверено</translation>
    </message>
    <message id="editing.fact.phone">
        <source>Telephone</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Телефон</translation>
    </message>
    <message id="editing.fact.from">
        <source>From</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>С</translation>
    </message>
    <message id="editing.fact.to">
        <source>To</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>До</translation>
    </message>
    <message id="editing.fact.days">
        <source>Days</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Дни</translation>
    </message>
    <message id="editing.fact.priority">
        <source>Priority</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Важность</translation>
    </message>
    <message id="editing.fact.value">
        <source>Number or address</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Номер или адрес</translation>
    </message>
    <message id="editing.preview">
        <source>Preview</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Просмотр</translation>
    </message>
    <message id="editing.preview.portrait">
        <source>Upright screen</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Вертикальный экран</translation>
    </message>
    <message id="editing.preview.landscape">
        <source>Wide screen</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Широкий экран</translation>
    </message>
    <message id="editing.preview.size">
        <source>Letters: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Буквы: %1</translation>
    </message>
    <message id="editing.preview.dark">
        <source>Dark with strong contrast</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Тёмный, контрастный</translation>
    </message>
    <message id="editing.preview.open">
        <source>Open the preview</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Открыть просмотр</translation>
    </message>
    <message id="editing.preview.opens">
        <source>The preview opens in a window of its own.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Просмотр откроется в отдельном окне.</translation>
    </message>
    <message id="editing.preview.errors">
        <source>There is something to mend first: the checks say what.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Сначала нужно исправить то, что указано в проверках.</translation>
    </message>
    <message id="editing.form.replace">
        <source>Choose another workbook</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Выбрать другой файл</translation>
    </message>
    <message id="editing.form.explained">
        <source>This form is an XLSForm workbook. Choose a new file to put in its place; it is checked at once.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Эта форма — файл XLSForm. Выберите новый файл вместо него: он сразу проверяется.</translation>
    </message>
    <message id="editing.newer">
        <source>Central has published something newer.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>На центральном сервере опубликована более новая версия.</translation>
    </message>
    <message id="editing.newer.take">
        <source>Take it over</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Принять</translation>
    </message>
    <message id="editing.newer.mine">
        <source>Keep what I wrote</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Оставить мою версию</translation>
    </message>
    <message id="editing.newer.theirs">
        <source>Take theirs</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Взять их версию</translation>
    </message>
    <message id="editing.moved">
        <source>Changed here and at central: %1. Choose which shall stay.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Изменено и здесь, и на сервере: %1. Выберите, что оставить.</translation>
    </message>
    <message id="editing.changes.none">
        <source>Nothing is changed here.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Здесь ничего не изменено.</translation>
    </message>
    <message id="editing.propose">
        <source>Propose for publishing</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Предложить к публикации</translation>
    </message>
    <message id="editing.propose.title">
        <source>What changes, in one line</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Что меняется, одной строкой</translation>
    </message>
    <message id="editing.propose.note">
        <source>Note for the second person</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Заметка для второго человека</translation>
    </message>
    <message id="editing.propose.explained">
        <source>Somebody else looks at it and approves it. Only then is it published.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Другой человек посмотрит и одобрит. Только тогда это будет опубликовано.</translation>
    </message>
    <message id="editing.revert">
        <source>Take back: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Вернуть как было: %1</translation>
    </message>
    <message id="editing.diff.out">
        <source>Taken out: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Убрано: %1</translation>
    </message>
    <message id="editing.diff.in">
        <source>Put in: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Добавлено: %1</translation>
    </message>
    <message id="editing.diff.binary">
        <source>The file was replaced.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Файл заменён.</translation>
    </message>
    <message id="editing.files.one">
        <source>%1 file</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 файл</translation>
    </message>
    <message id="editing.files.two">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 файла</translation>
    </message>
    <message id="editing.files.few">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 файла</translation>
    </message>
    <message id="editing.files.many">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 файлов</translation>
    </message>
    <message id="editing.files.other">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 файла</translation>
    </message>
    <message id="editing.proposals.none">
        <source>Nothing was proposed yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Пока ничего не предложено.</translation>
    </message>
    <message id="editing.proposal.who">
        <source>%1, %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message id="editing.proposal.coming">
        <source>What it changes has not come to this desk yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Содержание предложения ещё не пришло на это рабочее место.</translation>
    </message>
    <message id="editing.proposal.own">
        <source>You proposed this. Somebody else decides on it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Это ваше предложение. Решает другой человек.</translation>
    </message>
    <message id="editing.stands.waiting">
        <source>Waits for a second person</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Ждёт второго человека</translation>
    </message>
    <message id="editing.stands.approved">
        <source>Approved</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Одобрено</translation>
    </message>
    <message id="editing.stands.returned">
        <source>Returned</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Возвращено</translation>
    </message>
    <message id="editing.stands.published">
        <source>Published</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Опубликовано</translation>
    </message>
    <message id="editing.stands.trouble">
        <source>Approved, but not published</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Одобрено, но не опубликовано</translation>
    </message>
    <message id="editing.decided.approved">
        <source>Approved by %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Кто одобрил: %1</translation>
    </message>
    <message id="editing.decided.returned">
        <source>Returned by %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Кто вернул: %1</translation>
    </message>
    <message id="editing.approve">
        <source>Approve</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Одобрить</translation>
    </message>
    <message id="editing.return">
        <source>Return</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Вернуть</translation>
    </message>
    <message id="editing.decide.note">
        <source>Note for the author</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Заметка автору</translation>
    </message>
    <message id="editing.needs-reason">
        <source>Write why, so that it can be mended.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Напишите причину, чтобы можно было исправить.</translation>
    </message>
    <message id="editing.refused.proposal">
        <source>Central did not take “%1”: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Сервер не принял «%1»: %2</translation>
    </message>
    <message id="editing.refused.decision">
        <source>The decision on “%1” came too late or is not allowed: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Решение по «%1» опоздало или не разрешено: %2</translation>
    </message>
    <message id="editing.done.kept">
        <source>Kept.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Сохранено.</translation>
    </message>
    <message id="editing.done.undone">
        <source>The last change was taken back.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Последнее изменение отменено.</translation>
    </message>
    <message id="editing.done.current">
        <source>The translation counts as up to date.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Перевод считается актуальным.</translation>
    </message>
    <message id="editing.done.reverted">
        <source>The file is as it was published.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Файл снова такой, как опубликован.</translation>
    </message>
    <message id="editing.done.taken">
        <source>The newer version is here; your changes are in it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Новая версия здесь, ваши изменения в ней.</translation>
    </message>
    <message id="editing.done.form">
        <source>The new workbook is in place; look at the checks.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Новый файл на месте. Посмотрите проверки.</translation>
    </message>
    <message id="editing.done.proposed">
        <source>Proposed. It goes to central with the next contact.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Предложено. Уйдёт на сервер при следующей связи.</translation>
    </message>
    <message id="editing.done.approved">
        <source>Approved. Central publishes it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Одобрено. Сервер опубликует.</translation>
    </message>
    <message id="editing.done.returned">
        <source>Returned with your note.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Возвращено с вашей заметкой.</translation>
    </message>
    <message id="editing.not-allowed.role">
        <source>This account may not do that.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Этой учётной записи это не разрешено.</translation>
    </message>
    <message id="editing.not-allowed.own">
        <source>Nobody approves what they proposed themselves.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Никто не одобряет собственное предложение.</translation>
    </message>
    <message id="editing.not-allowed.errors">
        <source>There is something to mend first: the checks say what.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Сначала нужно исправить то, что указано в проверках.</translation>
    </message>
    <message id="editing.not-allowed.nothing">
        <source>Nothing is changed here.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Здесь ничего не изменено.</translation>
    </message>
    <message id="editing.not-allowed.gone">
        <source>Somebody has decided on this already, or it has not come here yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Кто-то уже решил, или предложение ещё не пришло сюда.</translation>
    </message>
    <message id="editing.unreadable">
        <source>This file cannot be read as a page. Undo the last change, or mend it in its folder.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Этот файл нельзя прочитать как страницу. Отмените последнее изменение или исправьте его в папке.</translation>
    </message>
    <message id="editing.lacks">
        <source>This desk lacks the part that reads content (%1). Install diwan[publish].</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>На этом рабочем месте нет части, которая читает материалы (%1). Установите diwan[publish].</translation>
    </message>
    <message id="editing.not-kept">
        <source>It could not be kept: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Не удалось сохранить: %1</translation>
    </message>
    <message id="editing.place.row">
        <source>Sheet %1, row %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Лист %1, строка %2</translation>
    </message>
    <message id="editing.place.cell">
        <source>Sheet %1, row %2, column %3</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Лист %1, строка %2, столбец %3</translation>
    </message>
</context>
</TS>
