import { bitOf, CONDITIONS, isActive, sameCondition, type Condition } from '../conditions.ts';
import { NO_FILTER, type Filter } from '../filter.ts';
import type { EventTable } from '../table/event-table.ts';
import { flipTime } from './flip-time.ts';
import type { Flips, Group } from './group.ts';
import { rowTest } from './row-tests.ts';

/** Changes that a group follows without being read; after those it is cheaper to build it when it is asked for. */
const PATIENCE = 3;

interface Kept {
  readonly group: Group;
  unread: number;
  isStale: boolean;
}

/**
 * Which conditions each row fails (one bit a condition, 0 for a row that is shown), kept up to date as the filter
 * changes: only the conditions that changed are tested, of a range of dates only the rows between its old and new
 * ends, and only rows that turned over are counted again.
 */
export class LiveFilter {
  readonly table: EventTable;
  filter: Filter = NO_FILTER;
  failures = new Uint16Array(0);
  private version = -1;
  private flipped = new Uint32Array(0);
  private readonly groups = new Map<Group, Kept>();

  constructor(table: EventTable) {
    this.table = table;
  }

  /** Brings the masks in line with a filter, and with rows that were appended. */
  apply(filter: Filter): void {
    if (this.version !== this.table.version) {
      this.restart(filter);
      return;
    }
    const earlier = this.filter;
    this.filter = filter;
    for (const condition of CONDITIONS) {
      if (sameCondition(earlier, filter, condition)) continue;
      const isMove = condition === 'time' && earlier.timeBasis === filter.timeBasis;
      const flips = isMove ? this.flipTime(earlier) : this.flip(condition);
      if (flips.count > 0) this.tell(flips);
    }
  }

  /** The group with its counts as they are now. */
  read<G extends Group>(group: G): G {
    let kept = this.groups.get(group);
    if (!kept) this.groups.set(group, (kept = { group, unread: 0, isStale: true }));
    kept.unread = 0;
    if (kept.isStale) group.build(this.table, this.failures);
    kept.isStale = false;
    return group;
  }

  /** Lets go of a group that will not be read again. */
  forget(group: Group): void {
    this.groups.delete(group);
  }

  private restart(filter: Filter): void {
    const { table } = this;
    this.version = table.version;
    this.filter = filter;
    this.failures = new Uint16Array(table.rows);
    this.flipped = new Uint32Array(table.rows);
    for (const condition of CONDITIONS) if (isActive(filter, condition)) this.flip(condition);
    for (const kept of this.groups.values()) kept.isStale = true;
  }

  private tell(flips: Flips): void {
    for (const kept of this.groups.values()) {
      if (kept.isStale) continue;
      if (kept.unread++ >= PATIENCE) kept.isStale = true;
      else if ((kept.group.own & flips.bit) === 0) kept.group.follow(this.table, flips);
    }
  }

  private flip(condition: Condition): Flips {
    const { failures, flipped } = this;
    const bit = bitOf(condition);
    const test = rowTest(this.table, this.filter, condition);
    let count = 0;
    for (let row = 0; row < failures.length; row++) {
      const mask = failures[row] ?? 0;
      const fails = test !== null && !test(row) ? bit : 0;
      if ((mask & bit) === fails) continue;
      failures[row] = mask ^ bit;
      flipped[count++] = row;
    }
    return { bit, rows: flipped, count, failures };
  }

  private flipTime(earlier: Filter): Flips {
    const { failures, flipped, table } = this;
    const count = flipTime(table, earlier, this.filter, failures, flipped);
    return { bit: bitOf('time'), rows: flipped, count, failures };
  }
}
