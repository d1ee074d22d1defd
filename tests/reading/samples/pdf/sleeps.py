import sys
import time

sys.stdin.buffer.read(8)
time.sleep(600)
