// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/guiinteraction.h"

#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/secretdialog.h"

#include <QThread>

#include <future>

namespace jalon {

GuiInteraction::GuiInteraction(QObject* parent)
    : QObject(parent)
{
}

GuiInteraction::~GuiInteraction()
{
    close();
}

bool GuiInteraction::acceptHostKey(const HostKeyQuestion& question)
{
    Q_ASSERT(QThread::currentThread() != thread());
    auto answer = std::make_shared<std::promise<bool>>();
    auto future = answer->get_future();
    ask({[question](QWidget* parent) { return new HostKeyDialog(question, parent); },
         [answer](QDialog* accepted) { answer->set_value(accepted != nullptr); }});
    return future.get();
}

std::optional<Secret> GuiInteraction::secret(const SecretQuestion& question)
{
    Q_ASSERT(QThread::currentThread() != thread());
    auto answer = std::make_shared<std::promise<std::optional<Secret>>>();
    auto future = answer->get_future();
    ask({[question](QWidget* parent) { return new SecretDialog(question, parent); },
         [answer](QDialog* accepted) {
             auto* dialog = static_cast<SecretDialog*>(accepted);
             answer->set_value(dialog ? std::optional(dialog->take()) : std::nullopt);
         }});
    return future.get();
}

void GuiInteraction::ask(Request request)
{
    QMutexLocker lock(&m_mutex);
    if (m_isClosed) {
        lock.unlock();
        return request.answer(nullptr);
    }
    m_waiting.enqueue(std::move(request));
    QMetaObject::invokeMethod(this, &GuiInteraction::showNext, Qt::QueuedConnection);
}

QQueue<GuiInteraction::Request> GuiInteraction::takeWaiting()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_waiting, {});
}

void GuiInteraction::showNext()
{
    if (m_current)
        return;
    QMutexLocker lock(&m_mutex);
    if (m_waiting.isEmpty())
        return;
    m_current = m_waiting.dequeue();
    lock.unlock();
    m_dialog = m_current->show(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this,
            [this](int result) { onFinished(result == QDialog::Accepted); });
    m_dialog->open();
}

void GuiInteraction::onFinished(bool isAccepted)
{
    const Request request = *std::exchange(m_current, std::nullopt);
    request.answer(isAccepted ? m_dialog.data() : nullptr);
    showNext();
}

void GuiInteraction::abandon()
{
    const auto waiting = takeWaiting();
    for (const Request& request : waiting)
        request.answer(nullptr);
    if (m_dialog && m_current)
        m_dialog->reject();
}

void GuiInteraction::close()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosed = true;
    }
    abandon();
}

} // namespace jalon
