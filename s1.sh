cd /tmp/rv
/work/review/bin/authdesk --practice >a1.log 2>&1 &
P=$!
for i in $(seq 60); do w=$(xdotool search --onlyvisible --name Authdesk 2>/dev/null| head -n1); [ -n "$w" ] && break; sleep .5; done
sleep 8
xdotool getwindowgeometry $w
import -window root s1-1.png
for k in 2 3 4 5 6; do xdotool key ctrl+$k; sleep 2; import -window root s1-$k.png; done
xdotool search --name '.*' 2>/dev/null | head -20
kill $P; wait $P 2>/dev/null
