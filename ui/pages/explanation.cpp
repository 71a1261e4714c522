// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/explanation.h"

#include "core/projection/flows.h"
#include "core/report/projectionwords.h"
#include "core/units/untrusted.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QHeaderView>

namespace jalon {

Explanation::Explanation(QWidget* parent)
    : QTreeWidget(parent)
{
    setUpTree(this);
    setColumnCount(3);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void Explanation::retranslate()
{
    setAccessibleName(tr("Formulas and their inputs"));
    setHeaderLabels({tr("Term and inputs"), tr("Value"), tr("Formula and origin")});
}

QString Explanation::kindWord(TermKind kind)
{
    switch (kind) {
    //: Kind of a sizing term: the size a store has in the end
    case TermKind::Final:
        return tr("final size");
    //: Kind of a sizing term: what is added to a store
    case TermKind::Growth:
        return tr("growth");
    //: Kind of a sizing term: what must stay free
    case TermKind::Reserve:
        return tr("reserve");
    }
    Q_UNREACHABLE();
}

static QString range(const SizeRange& range, const Texts& texts)
{
    if (range.low == range.high)
        return texts.bytes(range.high);
    //: A range of volumes
    return Explanation::tr("%1 to %2").arg(texts.bytes(range.low), texts.bytes(range.high));
}

static QString exactRange(const SizeRange& range, const Texts& texts)
{
    return range.low == range.high
               ? texts.exactBytes(range.high)
               : Explanation::tr("%1 to %2")
                     .arg(texts.exactBytes(range.low), texts.exactBytes(range.high));
}

static QString inputValue(const TermInput& input, const Texts& texts)
{
    if (const auto* size = std::get_if<ByteSize>(&input.value))
        return texts.exactBytes(*size);
    if (const auto* ratio = std::get_if<Ratio>(&input.value))
        return texts.ratio(*ratio);
    return texts.count(std::get<qint64>(input.value));
}

QTreeWidgetItem* Explanation::addTerm(const SizeTerm& term, const Texts& texts)
{
    //: A term of the sizing: %1 is the store, %2 is final size, growth or reserve
    auto* item = new QTreeWidgetItem(
        {tr("%1: %2").arg(texts.store(term.store), kindWord(term.kind)),
         term.isKnown ? QStringLiteral("+ ") + range(term.increase, texts) : tr("unknown"),
         texts.formula(term.formula)});
    if (term.isKnown)
        item->setToolTip(1, exactRange(term.increase, texts));
    if (term.isKnown && term.kind != TermKind::Growth)
        new QTreeWidgetItem(item,
                            {kindWord(term.kind), exactRange(term.amount, texts),
                             texts.sentence({QStringLiteral("sizing.rule.") + term.rule, {}})});
    for (const TermInput& input : term.inputs)
        addInput(item, input, texts);
    return item;
}

QString Explanation::inputWords(const QString& name, const Texts& texts)
{
    const QString stem = name.section(QLatin1Char('.'), 0, 0);
    const QString part = name.section(QLatin1Char('.'), 1);
    QString words;
    if (stem == QLatin1String("L"))
        //: L in a formula
        words = tr("live mail");
    else if (stem == QLatin1String("A"))
        //: A in a formula
        words = tr("archived mail");
    else if (stem == QLatin1String("block"))
        words = tr("block of the filesystem");
    else if (stem == QLatin1String("present"))
        words = tr("present size");
    if (part == QLatin1String("counted"))
        //: %1 is live mail or archived mail
        words = tr("%1, as counted").arg(words);
    else if (part == QLatin1String("expunged"))
        words = tr("%1, deleted and still on disk").arg(words);
    else if (part == QLatin1String("messages"))
        words = tr("%1, number of messages").arg(words);
    const QString shown = texts.formula(name);
    //: An input of a formula: %1 is its name in the formula, %2 what it is
    return words.isEmpty() ? shown : tr("%1 – %2").arg(shown, words);
}

void Explanation::addInput(QTreeWidgetItem* parent, const TermInput& input, const Texts& texts)
{
    QString origin;
    if (!input.assumption.isEmpty()) {
        //: %1 is the name of an assumption
        origin = tr("assumption: %1").arg(texts.assumption(input.assumption));
    } else {
        origin = texts.origin(input.provenance.origin);
        if (input.provenance.at.isValid())
            origin += QStringLiteral(" · ") + texts.time(input.provenance.at);
        if (!input.provenance.source.isEmpty())
            origin += QStringLiteral(" · ") + visibleText(input.provenance.source);
    }
    auto* item = new QTreeWidgetItem(
        parent, {inputWords(input.name, texts), inputValue(input, texts), origin});
    item->setToolTip(2, origin.toHtmlEscaped());
}

QTreeWidgetItem* Explanation::addMoment(const QString& words, const SizeRange& holds,
                                        const FilesystemSizing& filesystem, const Texts& texts)
{
    auto* item =
        new QTreeWidgetItem({words, range(holds, texts),
                             tr("what is there today and all that has come or gone by then")});
    item->setToolTip(1, exactRange(holds, texts));
    item->setToolTip(2, item->text(2).toHtmlEscaped());
    new QTreeWidgetItem(item, {texts.sentence({QStringLiteral("report.held-today"), {}}),
                               texts.exactBytes(*filesystem.used),
                               {}});
    return item;
}

/// A flow that no term tells of: how it comes about, and what it rests on.
void Explanation::addFlow(QTreeWidgetItem* parent, const FlowAmount& flow,
                          const Assumptions& assumptions, const Texts& texts)
{
    const QString sign = takesAway(flow.flow) ? QStringLiteral("− ") : QStringLiteral("+ ");
    const Message formula = report::formulaOf(flow.flow);
    auto* item = new QTreeWidgetItem(
        parent, {texts.sentence(report::wordOf(flow.flow)), sign + exactRange(flow.amount, texts),
                 formula.isEmpty() ? texts.store(flow.store) : texts.sentence(formula)});
    item->setToolTip(2, item->text(2).toHtmlEscaped());
    if (formula.isEmpty())
        return;
    for (const char* key : projection::assumptionsOf(flow.flow)) {
        const QString name = QString::fromLatin1(key);
        new QTreeWidgetItem(
            item, {texts.assumption(name),
                   texts.assumptionValue(findAssumption(name)->unit, assumptions.value(key)),
                   {}});
    }
}

QTreeWidgetItem* Explanation::addWorst(const Assumptions& assumptions,
                                       const FilesystemSizing& filesystem,
                                       const FilesystemProjection& projected, const Texts& texts)
{
    QTreeWidgetItem* item =
        addMoment(tr("At the worst moment"), filesystem.peak, filesystem, texts);
    for (const FlowAmount& flow : projected.atPeak)
        addFlow(item, flow, assumptions, texts);
    return item;
}

static QString changeWords(qint64 bytes, const Texts& texts)
{
    const QString sign = bytes < 0 ? QStringLiteral("− ") : QStringLiteral("+ ");
    return sign + texts.exactBytes(ByteSize(bytes < 0 ? -bytes : bytes));
}

QTreeWidgetItem* Explanation::addDay(const FilesystemSizing& filesystem,
                                     const FilesystemProjection& projected, const Day& day,
                                     const Texts& texts)
{
    QTreeWidgetItem* item =
        addMoment(day.words, projected.used[size_t(day.day)], filesystem, texts);
    for (const StoreSeries& series : projected.stores) {
        const StoreSeries::Change& change = series.days[size_t(day.day)];
        if (change.low == 0 && change.high == 0)
            continue;
        const QString high = changeWords(change.high, texts);
        new QTreeWidgetItem(item, {texts.store(series.store),
                                   change.low == change.high
                                       ? high
                                       : tr("%1 to %2").arg(changeWords(change.low, texts), high),
                                   {}});
    }
    return item;
}

void Explanation::show(const Sizing& sizing, const FilesystemSizing& filesystem,
                       const FilesystemProjection* projected, const Texts& texts,
                       const std::optional<Day>& day)
{
    clear();
    const bool isKnown = projected && filesystem.used;
    if (isKnown && day && size_t(day->day) < projected->used.size())
        addTopLevelItem(addDay(filesystem, *projected, *day, texts));
    if (isKnown && !projected->atPeak.isEmpty())
        addTopLevelItem(addWorst(sizing.assumptions, filesystem, *projected, texts));
    for (const SizeTerm& term : filesystem.terms)
        addTopLevelItem(addTerm(term, texts));
    expandAll();
}

} // namespace jalon
