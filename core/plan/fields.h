// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <concepts>

namespace jalon {

// The JSON keys of each value, told once: reading, writing and merging all go through these.
// `visit` is called with (key, member); const-ness follows the object's.

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Filesystem>
{
    visit("mount", o.mount);
    visit("device", o.device);
    visit("type", o.type);
    visit("capacityBytes", o.capacity);
    visit("usedBytes", o.used);
    visit("availableBytes", o.available);
    visit("inodes", o.inodes);
    visit("inodesUsed", o.inodesUsed);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Store>
{
    visit("store", o.store);
    visit("path", o.path);
    visit("mount", o.mount);
    visit("bytes", o.bytes);
    visit("messages", o.messages);
    visit("uniqueMessages", o.uniqueMessages);
    visit("files", o.files);
    visit("expungedBytes", o.expungedBytes);
    visit("tier", o.tier);
    visit("sampledFiles", o.sampledFiles);
    visit("expansionLowPpm", o.expansionLowPpm);
    visit("expansionHighPpm", o.expansionHighPpm);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Database>
{
    visit("name", o.name);
    visit("bytes", o.bytes);
    visit("messageBodies", o.messageBodies);
    visit("messageRecords", o.messageRecords);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Service>
{
    visit("name", o.name);
    visit("state", o.state);
    visit("disabled", o.disabled);
}

template <class V>
void fields(auto& o,
            V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, MemorySetting>
{
    visit("product", o.product);
    visit("heapBytes", o.heap);
    visit("directBytes", o.direct);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, BlueMind>
{
    visit("commercial", o.commercial);
    visit("technical", o.technical);
    visit("installed", o.installed);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Domain>
{
    visit("name", o.name);
    visit("aliases", o.aliases);
    visit("assignments", o.assignments);
}

template <class V>
void fields(auto& o,
            V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, MailboxVolume>
{
    visit("address", o.address);
    visit("kind", o.kind);
    visit("volumeBytes", o.volume);
    visit("messages", o.messages);
    visit("folders", o.folders);
    visit("archivesBytes", o.archives);
    visit("quotaBytes", o.quota);
    visit("suspended", o.suspended);
    visit("lastAppend", o.lastAppend);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Unread>
{
    visit("what", o.what);
    visit("why", o.why);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, ServerFacts>
{
    visit("hostname", o.hostname);
    visit("fqdn", o.fqdn);
    visit("machineId", o.machineId);
    visit("os", o.os);
    visit("osId", o.osId);
    visit("osVersion", o.osVersion);
    visit("kernel", o.kernel);
    visit("architecture", o.architecture);
    visit("locale", o.locale);
    visit("virtualisation", o.virtualisation);
    visit("cpus", o.cpus);
    visit("memoryBytes", o.memoryBytes);
    visit("swapBytes", o.swapBytes);
    visit("clockOffsetMilliseconds", o.clockOffset);
    visit("inHostsFile", o.inHostsFile);
    visit("requiretty", o.requiretty);
    visit("noMailIndexing", o.noMailIndexing);
    visit("deletedFolders", o.deletedFolders);
    visit("spoolDirectoriesWithoutMailbox", o.spoolDirectoriesWithoutMailbox);
    visit("directoryEntries", o.directoryEntries);
    visit("bluemind", o.bluemind);
    visit("tags", o.tags);
    visit("filesystems", o.filesystems);
    visit("stores", o.stores);
    visit("databases", o.databases);
    visit("services", o.services);
    visit("memorySettings", o.memorySettings);
    visit("domains", o.domains);
    visit("mailboxes", o.mailboxes);
    visit("unread", o.unread);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Evidence>
{
    visit("probe", o.probe);
    visit("command", o.command);
    visit("at", o.at);
    visit("milliseconds", o.milliseconds);
    visit("status", o.status);
    visit("bytes", o.bytes);
    visit("excerpt", o.excerpt);
}

template <class V>
void fields(auto& o,
            V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, SurveyRecord>
{
    visit("outcome", o.outcome);
    visit("at", o.at);
    visit("failure", o.failure);
    visit("detail", o.detail);
    visit("evidence", o.evidence);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Server>
{
    visit("name", o.name);
    visit("as", o.as);
    visit("address", o.address);
    visit("identity", o.identity);
    visit("jump", o.jump);
    visit("paths", o.paths);
    visit("facts", o.facts);
    visit("survey", o.survey);
}

template <class V>
void fields(auto& o,
            V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, AssumptionValue>
{
    visit("key", o.key);
    visit("value", o.value);
    visit("reason", o.reason);
    visit("at", o.at);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Scenario>
{
    visit("name", o.name);
    visit("overrides", o.overrides);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Waiver>
{
    visit("finding", o.finding);
    visit("subjects", o.subjects);
    visit("person", o.person);
    visit("reason", o.reason);
    visit("until", o.until);
    visit("at", o.at);
}

template <class V>
void fields(auto& o,
            V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, InventorySource>
{
    visit("file", o.file);
    visit("kind", o.kind);
    visit("digest", o.digest);
    visit("encoding", o.encoding);
    visit("at", o.at);
    visit("bytes", o.bytes);
    visit("rows", o.rows);
    visit("rowsRefused", o.rowsRefused);
    visit("doubts", o.doubts);
}

template <class V>
void fields(auto& o,
            V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, ColumnMapping>
{
    visit("titles", o.titles);
    visit("fields", o.fields);
    visit("volumeUnit", o.volumeUnit);
}

template <class V>
void fields(auto& o,
            V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, SourceProfile>
{
    visit("system", o.system);
    visit("access", o.access);
    visit("hosting", o.hosting);
    visit("calendars", o.calendars);
    visit("contacts", o.contacts);
    visit("host", o.host);
    visit("port", o.port);
    visit("administrator", o.administrator);
}

// The mailboxes, PST files and delegations are tables of the plan file: see `rowswriter.h`.
template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Inventory>
{
    visit("sources", o.sources);
    visit("profiles", o.profiles);
    visit("mappings", o.mappings);
}

template <class V>
void fields(auto& o, V&& visit) requires std::same_as<std::remove_cvref_t<decltype(o)>, Plan>
{
    visit("customer", o.customer);
    visit("author", o.author);
    visit("reference", o.reference);
    visit("notes", o.notes);
    visit("language", o.language);
    visit("created", o.created);
    visit("modified", o.modified);
    visit("servers", o.servers);
    visit("inventory", o.inventory);
    visit("assumptions", o.assumptions);
    visit("scenarios", o.scenarios);
    visit("waivers", o.waivers);
}

/// A value that is written as a JSON object by its fields.
template <class T>
concept HasFields = requires(T& o)
{
    fields(o, [](const char*, auto&) {});
    o.extra;
};

} // namespace jalon
