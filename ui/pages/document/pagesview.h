// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/reportwriter.h"

#include <QScrollArea>

namespace jalon {

/// The pages one under the other, painted as they come into sight.
class PagesView : public QScrollArea {
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);
    ~PagesView() override;

    /// `texts` must outlive the view.
    void setDocument(const ReportDocument& document, const Texts& texts);
    void clear();
    int pageCount() const;
    const ReportPreview* preview() const { return m_preview.get(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Sheets;
    void fit();

    std::unique_ptr<ReportPreview> m_preview;
    Sheets* m_sheets;
};

} // namespace jalon
