import os
import signal
import sys

sys.stdin.buffer.read(8)
os.kill(os.getpid(), signal.SIGABRT)
