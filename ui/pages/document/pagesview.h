// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/document/documentlayout.h"

#include <QScrollArea>

namespace jalon {

/// The pages one under the other, painted as they come into sight.
class PagesView : public QScrollArea {
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);
    ~PagesView() override;

    void setDocument(const LaidOutDocumentPtr& document);
    void clear();
    int pageCount() const;
    const LaidOutDocumentPtr& document() const { return m_document; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Sheets;
    void fit();

    LaidOutDocumentPtr m_document;
    Sheets* m_sheets;
};

} // namespace jalon
