# SPDX-License-Identifier: BSL-1.0
"""Google Benchmark's JSON as Markdown tables: a row a case, a column a contestant, from names such as "read 8 KB/glaze".

A cell is the median of the processor time of all repetitions, and in brackets the time of vitae as a ratio to it: less
than 1 says that vitae is faster.
"""
import json
import statistics
import sys

OURS = 'vitae'


def spelled(nanoseconds):
    for unit, size in (('s', 1e9), ('ms', 1e6), ('µs', 1e3)):
        if nanoseconds >= size:
            return f'{nanoseconds / size:.3g} {unit}'
    return f'{nanoseconds:.3g} ns'


def samples(path):
    """The times of each case and contestant, in the program's order and not in that of the shuffled runs."""
    units = {'ns': 1, 'us': 1e3, 'ms': 1e6, 's': 1e9}
    found = {}
    with open(path, encoding='utf-8') as file:
        for run in sorted(json.load(file)['benchmarks'], key=lambda one: one['family_index']):
            if run.get('error_occurred'):
                sys.exit(f"{run['name']}: {run['error_message']}")
            if run['run_type'] == 'iteration':
                case, _, contestant = run['run_name'].partition('/')
                of_case = found.setdefault(case, {})
                of_case.setdefault(contestant or OURS, []).append(run['cpu_time'] * units[run['time_unit']])
    return found


def spread(times):
    """Half of the runs lie within so much of the median."""
    low, middle, high = statistics.quantiles(times, n=4)
    return max(high - middle, middle - low) / middle


def table(found):
    contestants = list(dict.fromkeys(name for times in found.values() for name in times))
    contestants.sort(key=lambda name: (name != OURS, not name.startswith(OURS)))
    yield '| | ' + ' | '.join(contestants) + ' |'
    yield '|---' * (len(contestants) + 1) + '|'
    for case, times in found.items():
        ours = statistics.median(times[OURS]) if OURS in times else None
        cells = []
        for name in contestants:
            middle = statistics.median(times[name]) if name in times else None
            ratio = f' ({ours / middle:.2f})' if middle and ours and not name.startswith(OURS) else ''
            cells.append(spelled(middle) + ratio if middle else '')
        yield f'| {case} | ' + ' | '.join(cells) + ' |'


def main():
    for path in sys.argv[1:]:
        found = samples(path)
        print('\n'.join(table(found)))
        every = [times for of_case in found.values() for times in of_case.values() if len(times) > 1]
        if every:
            spreads = [spread(times) for times in every]
            print(f'\nMedians of {len(every[0])} runs. Half of the runs lie within {statistics.median(spreads):.1%} of '
                  f'their median in the middle case, within {max(spreads):.1%} in the worst.')


main()
