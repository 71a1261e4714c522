// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/text.h"
#include "core/units/bytesize.h"

namespace jalon::inventory {

/// How a listing of files writes its lines.
enum class ListingStyle {
    FindLs,   ///< `find -ls`
    LongList, ///< `ls -l`, `ls -lR`
    Windows,  ///< `dir /s`, and what Get-ChildItem shows on a screen
    SizePath, ///< `find -printf '%s %p\n'`, `du -b`
    PathSize, ///< `find -printf '%p\t%s\n'`, columns of Select-Object
    Path      ///< a path a line
};

/// What one line of a listing says.
struct ListingLine {
    enum Kind {
        Unfit,   ///< not written in this style
        Ignored, ///< a heading, a total
        Folder,  ///< those that follow are in `path`
        File,    ///< `path` is as the line writes it: maybe the name alone
        Link,
        OtherEntry ///< a folder, a device
    } kind = Unfit;
    QString path;
    std::optional<ByteSize> size;
};

/// Reads a line of that style, in English or French. In time proportional to its length.
ListingLine readListingLine(const QString& text, ListingStyle style);

/// The styles, the most particular first.
std::span<const ListingStyle> listingStyles();

/// A line beyond this is no line of a listing.
constexpr qsizetype listingLineLimit = 8192;

/// The text of these bytes in the code page 850, which consoles in French and English write.
QString consoleText(QByteArrayView bytes);

/// `name` in the folder the listing is at; as it is where it is a whole path, or `folder` empty.
QString pathInFolder(const QString& folder, const QString& name, ListingStyle style);

} // namespace jalon::inventory
