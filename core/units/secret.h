// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>

namespace jalon {

/// A password or passphrase. Move-only, wiped on destruction, with no way into JSON, a log or a
/// QVariant. `text()` lends it for the one call that needs it.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray text)
        : m_text(std::move(text))
    {
        m_text.detach();
    }
    Secret(Secret&& other) noexcept
        : m_text(std::exchange(other.m_text, {}))
    {
    }
    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_text = std::exchange(other.m_text, {});
        }
        return *this;
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_text.isEmpty(); }
    const char* text() const { return m_text.constData(); }
    /// A second holder of the same secret, with a memory and a wiping of its own.
    Secret clone() const { return Secret(QByteArray(m_text.constData(), m_text.size())); }

private:
    void wipe()
    {
        volatile char* bytes = m_text.isEmpty() ? nullptr : m_text.data();
        for (qsizetype i = 0; i < m_text.size(); ++i)
            bytes[i] = 0;
        m_text.clear();
    }

    QByteArray m_text;
};

} // namespace jalon
