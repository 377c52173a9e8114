<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="followup.title">
        <source>Check a comment</source>
        <translation>Узнать об обращении</translation>
    </message>
    <message id="followup.line">
        <source>Use your reference number</source>
        <translation>По номеру обращения</translation>
    </message>
    <message id="followup.ask">
        <source>Type your reference number. It has 13 letters and digits.</source>
        <translation>Наберите номер обращения. В нём 13 букв и цифр.</translation>
    </message>
    <message id="followup.nothing">
        <source>Nothing typed yet</source>
        <translation>Пока ничего не набрано</translation>
    </message>
    <message id="followup.full">
        <source>The number is complete.</source>
        <translation>Номер набран полностью.</translation>
    </message>
    <message id="followup.erase">
        <source>Erase last</source>
        <translation>Стереть последний</translation>
    </message>
    <message id="followup.show">
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message id="followup.other">
        <source>Another number</source>
        <translation>Другой номер</translation>
    </message>
    <message id="followup.wrong.length">
        <source>The number is not complete. It has 13 letters and digits.</source>
        <translation>Номер неполный. В нём 13 букв и цифр.</translation>
    </message>
    <message id="followup.wrong.symbol">
        <source>One symbol does not occur in reference numbers. Look at each one again.</source>
        <translation>В номере есть знак, которого в номерах не бывает. Проверьте каждый.</translation>
    </message>
    <message id="followup.wrong.check">
        <source>This number does not fit: one symbol may be wrong. Look at each one again.</source>
        <translation>Номер не сходится: возможно, ошибка в одном знаке. Проверьте каждый.</translation>
    </message>
    <message id="followup.state.unknown">
        <source>Nothing new here yet</source>
        <translation>Пока ничего нового</translation>
    </message>
    <message id="followup.line.unknown">
        <source>The number is right, but this kiosk has not heard about it yet. Your comment is kept. Try again tomorrow.</source>
        <translation>Номер верный, но на этот терминал ещё ничего о нём не пришло. Ваше обращение сохранено. Попробуйте ещё раз завтра.</translation>
    </message>
    <message id="followup.state.received">
        <source>We have your comment</source>
        <translation>Обращение получено</translation>
    </message>
    <message id="followup.line.received">
        <source>The team is going to read it.</source>
        <translation>Сотрудники его прочтут.</translation>
    </message>
    <message id="followup.state.being-read">
        <source>The team has read it</source>
        <translation>Обращение прочитано</translation>
    </message>
    <message id="followup.line.being-read">
        <source>We are looking at what can be done.</source>
        <translation>Смотрим, что можно сделать.</translation>
    </message>
    <message id="followup.state.in-progress">
        <source>We are working on it</source>
        <translation>Мы этим занимаемся</translation>
    </message>
    <message id="followup.line.in-progress">
        <source>You get a reply when it is done.</source>
        <translation>Ответим, когда закончим.</translation>
    </message>
    <message id="followup.state.answered">
        <source>There is a reply</source>
        <translation>Есть ответ</translation>
    </message>
    <message id="followup.line.answered">
        <source>You can read it here.</source>
        <translation>Его можно прочитать здесь.</translation>
    </message>
    <message id="followup.state.closed">
        <source>This is closed</source>
        <translation>Работа завершена</translation>
    </message>
    <message id="followup.line.closed">
        <source>Thank you for telling us.</source>
        <translation>Спасибо, что рассказали нам.</translation>
    </message>
    <message id="followup.state.withdrawn">
        <source>The comment was withdrawn</source>
        <translation>Обращение отозвано</translation>
    </message>
    <message id="followup.line.withdrawn">
        <source>We do not work on it any more.</source>
        <translation>Больше мы им не занимаемся.</translation>
    </message>
    <message id="followup.since">
        <source>Your comment came on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Обращение получено %1</translation>
    </message>
    <message id="followup.due">
        <source>We reply by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Ответим до %1</translation>
    </message>
    <message id="followup.on">
        <source>The team’s reply, %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Ответ сотрудников, %1</translation>
    </message>
    <message id="followup.withdraw">
        <source>Withdraw it</source>
        <translation>Отозвать</translation>
    </message>
    <message id="followup.sure">
        <source>Do you want to withdraw your comment? Nobody works on it after that.</source>
        <translation>Отозвать обращение? После этого им никто не будет заниматься.</translation>
    </message>
    <message id="followup.withdraw.yes">
        <source>Yes, withdraw it</source>
        <translation>Да, отозвать</translation>
    </message>
    <message id="followup.withdraw.no">
        <source>No, keep it</source>
        <translation>Нет, оставить</translation>
    </message>
    <message id="followup.withdrawn">
        <source>Your comment is withdrawn. This is saved on this device and reaches the team by this evening.</source>
        <translation>Обращение отозвано. Это сохранено на этом терминале и сегодня к вечеру дойдёт до сотрудников.</translation>
    </message>
    <message id="followup.not-kept">
        <source>We could not save this now. Try again.</source>
        <translation>Сейчас не удалось это сохранить. Попробуйте ещё раз.</translation>
    </message>
    <message id="followup.add">
        <source>Add something</source>
        <translation>Добавить</translation>
    </message>
    <message id="followup.add.title">
        <source>What would you like to add?</source>
        <translation>Что вы хотите добавить?</translation>
    </message>
    <message id="followup.add.hint">
        <source>The team reads it together with your comment. If the comment was closed, it is opened again.</source>
        <translation>Сотрудники прочитают это вместе с обращением. Если оно закрыто, его откроют снова.</translation>
    </message>
    <message id="followup.add.send">
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message id="followup.add.empty">
        <source>Write something first.</source>
        <translation>Сначала напишите что-нибудь.</translation>
    </message>
    <message id="followup.added">
        <source>What you added is saved on this device and reaches the team by this evening.</source>
        <translation>Добавленное сохранено на этом терминале и сегодня к вечеру дойдёт до сотрудников.</translation>
    </message>
    <message id="slip.print">
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message id="slip.printing">
        <source>Printing</source>
        <translation>Печатается</translation>
    </message>
    <message id="slip.printed">
        <source>Printed. Take the paper</source>
        <translation>Готово. Возьмите бумагу</translation>
    </message>
    <message id="slip.failed">
        <source>It did not print. Try again</source>
        <translation>Не напечатано. Повторить</translation>
    </message>
</context>
</TS>
