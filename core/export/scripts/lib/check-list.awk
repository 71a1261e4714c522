# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Refuses a list one of whose values is not of its column's form. `forms` names them in order.
# Under LC_ALL=C: bytes. The first line holds the titles. "-" stands for a value that is absent.
BEGIN {
    FS = "\t"
    columns = split(forms, form, " ")
}
function is_address(v) {
    return length(v) <= 254 && index(v, "@") <= 65 && v !~ /^\./ && v !~ /\.\./ && v !~ /\.@/ &&
        v ~ /^[a-z0-9!#$%&'*+\/=?^_`{|}~.-]+@[a-z0-9][a-z0-9.-]*[a-z0-9]$/
}
function is_text(v) {
    # Control characters, and in UTF-8: C1 controls, bidirectional marks, zero-width and line separators.
    return length(v) > 0 && length(v) <= 2048 && v !~ /[\001-\037\177]/ && v !~ /\302[\200-\237]/ &&
        v !~ /\330\234/ && v !~ /\342\200[\213-\217\250-\256]/ && v !~ /\342\201[\240-\257]/ && v !~ /\357\273\277/
}
function fits(kind, v,    parts, count, i) {
    if (kind == "address") return is_address(v)
    if (kind == "addresses") {
        if (v == "-") return 1
        count = split(v, parts, ",")
        for (i = 1; i <= count; i++)
            if (!is_address(parts[i])) return 0
        return count > 0
    }
    if (kind == "owner") return v == "-" || is_address(v)
    if (kind == "uuid") return length(v) == 36 && v ~ /^[0-9a-f]+-[0-9a-f]+-[0-9a-f]+-[0-9a-f]+-[0-9a-f]+$/
    if (kind == "kind") return v == "user" || v == "mailshare" || v == "by-hand"
    if (kind == "login") return v == "-" || (length(v) <= 64 && v ~ /^[_a-z0-9][a-z0-9._-]*$/)
    if (kind == "number") return length(v) <= 15 && v ~ /^[0-9]+$/
    if (kind == "word") return v ~ /^[a-z0-9-]+$/
    return kind == "text" && is_text(v)
}
NR == 1 { next }
NF != columns { print "line " NR ": " NF " columns where there must be " columns; bad = 1; exit }
{
    for (i = 1; i <= columns; i++)
        if (!fits(form[i], $i)) {
            print "line " NR ", column " i ": not a value of the form \"" form[i] "\""
            bad = 1
            exit
        }
}
END { exit bad }
