/* Writes down everything a process does to the files under one folder, in order.

   Preloaded with RECORD_ROOT (the folder), RECORD_LOG (where to write) and RECORD_MARKS (a file
   whose writes are kept as remarks between the others). A record, little-endian:
     u8 kind, u16 path length, u64 offset, u32 length, path, data
   Kinds: C create, T truncate (offset is the new size), W write, S sync, D sync of a folder,
   R rename (data is the new path), U unlink, K make a folder, M remark. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 4096
#define ROOM 8192
#define REAL(name) ((__typeof__(&name))real(#name))

static char *paths[FILES]; /* of the open files that are watched */
static char marks[FILES];  /* which of them is the file of remarks */
static int log_file = -1;
static const char *root, *remarks;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static int recording(void) {
    static int ready;
    if (!ready) {
        ready = 1;
        root = getenv("RECORD_ROOT");
        remarks = getenv("RECORD_MARKS");
        const char *file = getenv("RECORD_LOG");
        if (root && file)
            log_file = REAL(open)(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    return log_file >= 0;
}

static void record(char kind, const char *path, uint64_t offset, const void *data, uint32_t length) {
    uint16_t named = (uint16_t)strlen(path);
    char head[15];
    head[0] = kind;
    memcpy(head + 1, &named, 2);
    memcpy(head + 3, &offset, 8);
    memcpy(head + 11, &length, 4);
    struct iovec parts[3] = {{head, sizeof head}, {(void *)path, named}, {(void *)data, length}};
    if (REAL(writev)(log_file, parts, 3) < 0)
        abort();
}

/* The path below the root, or NULL for what is none of ours. */
static const char *below(const char *path, char *room) {
    if (!recording())
        return NULL;
    size_t start = 0;
    if (path[0] != '/') {
        if (!getcwd(room, ROOM / 2))
            return NULL;
        start = strlen(room);
        room[start++] = '/';
    }
    if (start + strlen(path) >= ROOM)
        return NULL;
    strcpy(room + start, path);
    size_t length = strlen(root);
    if (strncmp(room, root, length) == 0 && (room[length] == '/' || room[length] == 0))
        return room[length] ? room + length + 1 : ".";
    return NULL;
}

static void opened(int file, const char *path, int flags, int fresh) {
    char room[ROOM];
    if (file < 0 || file >= FILES)
        return;
    free(paths[file]);
    paths[file] = NULL;
    marks[file] = 0;
    if (recording() && remarks && strcmp(path, remarks) == 0) {
        marks[file] = 1;
        return;
    }
    const char *name = below(path, room);
    if (!name)
        return;
    paths[file] = strdup(name);
    if (fresh)
        record('C', name, 0, "", 0);
    else if (flags & O_TRUNC)
        record('T', name, 0, "", 0);
}

static int open_at(int folder, const char *path, int flags, mode_t mode) {
    struct stat there;
    int fresh = (flags & O_CREAT) && fstatat(folder, path, &there, 0) != 0;
    pthread_mutex_lock(&turn);
    int file = REAL(openat)(folder, path, flags, mode);
    opened(file, path, flags, fresh && file >= 0);
    pthread_mutex_unlock(&turn);
    return file;
}

#define MODE(flags)                                                                                \
    mode_t mode = 0;                                                                               \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                           \
        va_list more;                                                                              \
        va_start(more, flags);                                                                     \
        mode = va_arg(more, mode_t);                                                               \
        va_end(more);                                                                              \
    }

int open(const char *path, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags) return open_at(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags) return open_at(folder, path, flags, mode); }

static int watched(int file) { return file >= 0 && file < FILES && (paths[file] || marks[file]); }

int close(int file) {
    pthread_mutex_lock(&turn);
    if (watched(file)) {
        free(paths[file]);
        paths[file] = NULL;
        marks[file] = 0;
    }
    int done = REAL(close)(file);
    pthread_mutex_unlock(&turn);
    return done;
}

static ssize_t wrote(int file, const void *data, size_t length, off_t at) {
    if (marks[file])
        record('M', "", 0, data, (uint32_t)length);
    else
        record('W', paths[file], (uint64_t)at, data, (uint32_t)length);
    return (ssize_t)length;
}

ssize_t write(int file, const void *data, size_t length) {
    if (!watched(file))
        return REAL(write)(file, data, length);
    pthread_mutex_lock(&turn);
    off_t at = lseek(file, 0, SEEK_CUR);
    if (!marks[file] && (fcntl(file, F_GETFL) & O_APPEND))
        at = lseek(file, 0, SEEK_END);
    ssize_t done = REAL(write)(file, data, length);
    if (done > 0)
        wrote(file, data, (size_t)done, at);
    pthread_mutex_unlock(&turn);
    return done;
}

ssize_t pwrite(int file, const void *data, size_t length, off_t at) {
    if (!watched(file))
        return REAL(pwrite)(file, data, length, at);
    pthread_mutex_lock(&turn);
    ssize_t done = REAL(pwrite)(file, data, length, at);
    if (done > 0)
        wrote(file, data, (size_t)done, at);
    pthread_mutex_unlock(&turn);
    return done;
}

ssize_t pwrite64(int file, const void *data, size_t length, off64_t at) { return pwrite(file, data, length, at); }

int ftruncate(int file, off_t size) {
    pthread_mutex_lock(&turn);
    int done = REAL(ftruncate)(file, size);
    if (done == 0 && watched(file) && paths[file])
        record('T', paths[file], (uint64_t)size, "", 0);
    pthread_mutex_unlock(&turn);
    return done;
}

int ftruncate64(int file, off64_t size) { return ftruncate(file, size); }

int posix_fallocate(int file, off_t offset, off_t length) {
    pthread_mutex_lock(&turn);
    int done = REAL(posix_fallocate)(file, offset, length);
    struct stat now;
    if (done == 0 && watched(file) && paths[file] && fstat(file, &now) == 0)
        record('T', paths[file], (uint64_t)now.st_size, "", 0);
    pthread_mutex_unlock(&turn);
    return done;
}

int posix_fallocate64(int file, off64_t offset, off64_t length) { return posix_fallocate(file, offset, length); }

static int synced(int file, int done) {
    struct stat now;
    if (done == 0 && watched(file) && paths[file] && fstat(file, &now) == 0)
        record(S_ISDIR(now.st_mode) ? 'D' : 'S', paths[file], 0, "", 0);
    return done;
}

int fsync(int file) {
    pthread_mutex_lock(&turn);
    int done = synced(file, REAL(fsync)(file));
    pthread_mutex_unlock(&turn);
    return done;
}

int fdatasync(int file) {
    pthread_mutex_lock(&turn);
    int done = synced(file, REAL(fdatasync)(file));
    pthread_mutex_unlock(&turn);
    return done;
}

int rename(const char *from, const char *to) {
    char one[ROOM], other[ROOM];
    pthread_mutex_lock(&turn);
    const char *old = below(from, one), *new = below(to, other);
    int done = REAL(rename)(from, to);
    if (done == 0 && old && new)
        record('R', old, 0, new, (uint32_t)strlen(new));
    pthread_mutex_unlock(&turn);
    return done;
}

int renameat(int a, const char *from, int b, const char *to) {
    return a == AT_FDCWD && b == AT_FDCWD ? rename(from, to) : REAL(renameat)(a, from, b, to);
}

int unlink(const char *path) {
    char room[ROOM];
    pthread_mutex_lock(&turn);
    const char *name = below(path, room);
    int done = REAL(unlink)(path);
    if (done == 0 && name)
        record('U', name, 0, "", 0);
    pthread_mutex_unlock(&turn);
    return done;
}

int unlinkat(int folder, const char *path, int flags) {
    return folder == AT_FDCWD && !flags ? unlink(path) : REAL(unlinkat)(folder, path, flags);
}

int mkdir(const char *path, mode_t mode) {
    char room[ROOM];
    pthread_mutex_lock(&turn);
    const char *name = below(path, room);
    int done = REAL(mkdir)(path, mode);
    if (done == 0 && name)
        record('K', name, 0, "", 0);
    pthread_mutex_unlock(&turn);
    return done;
}
