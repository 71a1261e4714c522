// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/interaction.h"

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QQueue>

#include <functional>

class QDialog;
class QWidget;

namespace jalon {

/// Asks the operator on the GUI thread what a connection asks on its own, one question at a time.
/// Made and destroyed on the GUI thread.
class GuiInteraction : public QObject, public SshInteraction {
    Q_OBJECT

public:
    explicit GuiInteraction(QObject* parent = nullptr);
    ~GuiInteraction() override;

    void setParentWidget(QWidget* window) { m_window = window; }

    // On any thread but the GUI's: block until the operator has answered or `abandon` is called.
    bool acceptHostKey(const HostKeyQuestion& question) override;
    std::optional<Secret> secret(const SecretQuestion& question) override;

    /// Every question, open or waiting, is declined.
    void abandon();
    /// So is every question to come: connections may now be waited for on the GUI thread.
    void close();

private:
    /// One question: shows itself, and tells its answer exactly once.
    struct Request {
        std::function<QDialog*(QWidget* parent)> show;
        std::function<void(QDialog* accepted)> answer; ///< null: declined
    };

    void ask(Request request);
    QQueue<Request> takeWaiting();
    void showNext();
    void onFinished(bool isAccepted);

    QPointer<QWidget> m_window;
    QMutex m_mutex; ///< guards the next two
    QQueue<Request> m_waiting;
    bool m_isClosed = false;
    std::optional<Request> m_current;
    QPointer<QDialog> m_dialog;
};

} // namespace jalon
