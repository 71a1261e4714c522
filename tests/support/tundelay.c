// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

// tundelay: joins two network namespaces with a pair of TUN devices and holds every IP packet
// for a fixed one-way delay (so TCP handshake, ACK clocking and slow start see the real RTT).
// usage: tundelay NS_A IP_A NS_B IP_B ONE_WAY_MS [RATE_MBIT]   (needs root; stop with SIGTERM)
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>
static int open_tun(const char *ns) {
    char p[256]; snprintf(p, sizeof p, "/run/netns/%s", ns);
    int me = open("/proc/self/ns/net", O_RDONLY), n = open(p, O_RDONLY);
    if (n < 0 || setns(n, CLONE_NEWNET)) { perror("setns"); exit(1); }
    int fd = open("/dev/net/tun", O_RDWR | O_NONBLOCK);
    struct ifreq r; memset(&r, 0, sizeof r); r.ifr_flags = IFF_TUN | IFF_NO_PI; strcpy(r.ifr_name, "dly0");
    if (fd < 0 || ioctl(fd, TUNSETIFF, &r)) { perror("tun"); exit(1); }
    setns(me, CLONE_NEWNET); close(me); close(n); return fd;
}
static int64_t now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1000000000LL + t.tv_nsec; }
#define Q 65536
struct pkt { int64_t due; int len; unsigned char *b; };
static struct pkt q[2][Q]; static unsigned qh[2], qt[2]; static int64_t lastdue[2];
int main(int c, char **v) {
    if (c < 6) return 2;
    double ms = atof(v[5]), mbit = c > 6 ? atof(v[6]) : 0;
    int fd[2] = { open_tun(v[1]), open_tun(v[3]) };
    char cmd[512];
    for (int i = 0; i < 2; i++) {
        snprintf(cmd, sizeof cmd, "ip -n %s addr add %s peer %s dev dly0 && ip -n %s link set dly0 up mtu 1400 txqueuelen 10000 && ip -n %s link set lo up",
                 v[1 + 2 * i], v[2 + 2 * i], v[2 + 2 * !i], v[1 + 2 * i], v[1 + 2 * i]);
        if (system(cmd)) return 1;
    }
    printf("ready\n"); fflush(stdout);
    int tf = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    unsigned char buf[2048];
    for (;;) {
        int64_t next = 0;
        for (int i = 0; i < 2; i++) if (qh[i] != qt[i]) { int64_t d = q[i][qh[i] % Q].due; if (!next || d < next) next = d; }
        struct itimerspec it = {{0, 0}, {next / 1000000000, next % 1000000000}};
        timerfd_settime(tf, TFD_TIMER_ABSTIME, &it, 0);
        struct pollfd p[3] = {{fd[0], POLLIN, 0}, {fd[1], POLLIN, 0}, {tf, POLLIN, 0}};
        poll(p, 3, -1);
        uint64_t x; if (p[2].revents && read(tf, &x, 8) < 0) {}
        int64_t t = now();
        for (int i = 0; i < 2; i++) {
            int n;
            while ((n = read(fd[i], buf, sizeof buf)) > 0) {
                if (qt[i] - qh[i] >= Q) continue;                      // drop
                struct pkt *k = &q[i][qt[i]++ % Q];
                int64_t start = t; if (mbit > 0) { if (lastdue[i] > start) start = lastdue[i]; lastdue[i] = start += (int64_t)(n * 8000.0 / mbit); }
                k->due = start + (int64_t)(ms * 1e6); k->len = n; k->b = malloc(n); memcpy(k->b, buf, n);
            }
            while (qh[i] != qt[i] && q[i][qh[i] % Q].due <= now()) {
                struct pkt *k = &q[i][qh[i]++ % Q]; if (write(fd[!i], k->b, k->len) < 0) {} free(k->b);
            }
        }
    }
}
