/* A disk with little room, for the files under one folder.

   Preloaded with CROWDED_ROOT (the folder) and CROWDED_LEFT (a file of eight bytes, little-endian:
   how many bytes may still be added). Who sets the number sees it change, and can add to it. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static volatile int64_t *left;
static char root[PATH_MAX];
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("CROWDED_ROOT"), *file = getenv("CROWDED_LEFT");
    if (!folder || !file || !realpath(folder, root))
        return;
    int opened = REAL(open)(file, O_RDWR | O_CLOEXEC);
    if (opened < 0)
        return;
    void *seen = mmap(NULL, sizeof *left, PROT_READ | PROT_WRITE, MAP_SHARED, opened, 0);
    if (seen != MAP_FAILED)
        left = seen;
    REAL(close)(opened);
}

static int inside(const char *path) {
    size_t length = strlen(root);
    return left && strncmp(path, root, length) == 0 && (path[length] == '/' || path[length] == 0);
}

/* The size of a regular file under the folder, -1 for everything else. */
static int64_t size_of(int file) {
    char name[64], path[PATH_MAX];
    struct stat now;
    if (!left)
        return -1;
    snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    ssize_t length = readlink(name, path, sizeof path - 1);
    if (length <= 0)
        return -1;
    path[length] = 0;
    if (!inside(path) || fstat(file, &now) != 0 || !S_ISREG(now.st_mode))
        return -1;
    return now.st_size;
}

/* Room for what would lie beyond `size`: how many of `length` bytes at `at` may be written. */
static size_t taken(int64_t size, int64_t at, size_t length) {
    int64_t more = at + (int64_t)length - size;
    if (size < 0 || more <= 0)
        return length;
    if (more > *left) {
        int64_t fits = (int64_t)length - (more - *left);
        *left = 0;
        return fits > 0 ? (size_t)fits : 0;
    }
    *left -= more;
    return length;
}

static ssize_t limited(int file, const void *data, size_t length, off_t at, int placed) {
    pthread_mutex_lock(&turn);
    int64_t size = size_of(file);
    int64_t from = at;
    if (!placed && size >= 0)
        from = (fcntl(file, F_GETFL) & O_APPEND) ? size : lseek(file, 0, SEEK_CUR);
    size_t fits = taken(size, from, length);
    ssize_t done = -1;
    if (length && !fits)
        errno = ENOSPC;
    else
        done = placed ? REAL(pwrite)(file, data, fits, at) : REAL(write)(file, data, fits);
    int reason = errno;
    pthread_mutex_unlock(&turn);
    errno = reason;
    return done;
}

ssize_t write(int file, const void *data, size_t length) { return limited(file, data, length, 0, 0); }
ssize_t pwrite(int file, const void *data, size_t length, off_t at) { return limited(file, data, length, at, 1); }
ssize_t pwrite64(int file, const void *data, size_t length, off64_t at) { return limited(file, data, length, at, 1); }

int ftruncate(int file, off_t wanted) {
    pthread_mutex_lock(&turn);
    int64_t size = size_of(file);
    int done = -1;
    if (size >= 0 && wanted > size && wanted - size > *left)
        errno = ENOSPC;
    else if ((done = REAL(ftruncate)(file, wanted)) == 0 && size >= 0)
        *left += size - wanted;
    pthread_mutex_unlock(&turn);
    return done;
}

int ftruncate64(int file, off64_t size) { return ftruncate(file, size); }

int posix_fallocate(int file, off_t offset, off_t length) {
    pthread_mutex_lock(&turn);
    int64_t size = size_of(file);
    int done = ENOSPC;
    if (size < 0 || offset + length - size <= *left) {
        done = REAL(posix_fallocate)(file, offset, length);
        if (done == 0 && size >= 0 && offset + length > size)
            *left -= offset + length - size;
    }
    pthread_mutex_unlock(&turn);
    return done;
}

int posix_fallocate64(int file, off64_t offset, off64_t length) { return posix_fallocate(file, offset, length); }

int unlink(const char *path) {
    struct stat before;
    char whole[PATH_MAX];
    int known = left && realpath(path, whole) && inside(whole) && stat(path, &before) == 0;
    int done = REAL(unlink)(path);
    if (done == 0 && known && before.st_nlink == 1) {
        pthread_mutex_lock(&turn);
        *left += before.st_size;
        pthread_mutex_unlock(&turn);
    }
    return done;
}

int statvfs(const char *path, struct statvfs *told) {
    char whole[PATH_MAX];
    int done = REAL(statvfs)(path, told);
    if (done == 0 && left && realpath(path, whole) && inside(whole))
        told->f_bavail = told->f_bfree = (fsblkcnt_t)(*left / (int64_t)told->f_frsize);
    return done;
}

int statvfs64(const char *path, struct statvfs64 *told) { return statvfs(path, (struct statvfs *)told); }
