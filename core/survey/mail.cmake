target_sources(jalon_survey PRIVATE
    archivesample.cpp archivesample.h
    cyrusindex.cpp cyrusindex.h
    databasequeries.cpp databasequeries.h
    databasereader.cpp databasereader.h
    databasesession.cpp databasesession.h
    directoryfacts.cpp directoryfacts.h
    factindex.cpp factindex.h
    filecounts.cpp filecounts.h
    mailprobes.cpp mailprobes.h
    quotafiles.cpp quotafiles.h
    scriptpieces.h
    spoolfacts.cpp spoolfacts.h
    spoolheaders.cpp
    spoolinventory.cpp spoolinventory.h
    spoolpath.cpp spoolpath.h
    spoolscript.cpp spoolscript.h
    spoolstream.cpp spoolstream.h
    unpack.cpp unpack.h
    wholearchives.cpp wholearchives.h)
target_link_libraries(jalon_survey PRIVATE ZLIB::ZLIB PkgConfig::LIBPQXX)
