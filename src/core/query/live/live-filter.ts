import {
  activeConditions,
  bitOf,
  CONDITIONS,
  isActive,
  sameCondition,
  type Condition,
} from '../conditions.ts';
import { NO_FILTER, type Filter } from '../filter.ts';
import type { EventTable } from '../table/event-table.ts';
import { flipTime } from './flip-time.ts';
import type { Group, RowList } from './group.ts';
import { rowTest } from './row-tests.ts';
import { passingRows, sieve } from './sieve.ts';
import { turnRows } from './turn-rows.ts';

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
 * ends, and only rows that turned over are counted again. Groups that leave out the same are handed the same rows.
 */
export class LiveFilter {
  readonly table: EventTable;
  filter: Filter = NO_FILTER;
  failures = new Uint16Array(0);
  private version = -1;
  /** Of the conditions that masks may hold. */
  private bits = 0;
  private flipped = new Uint32Array(0);
  private buffers: readonly [Uint32Array, Uint32Array] = [new Uint32Array(0), new Uint32Array(0)];
  /** The rows last listed, and for which groups; the list lies in the first buffer. */
  private listed: { readonly own: number; readonly list: RowList } | null = null;
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
    // While one condition is taken after the other, masks hold bits of the old filter as well.
    this.bits = activeBits(earlier) | activeBits(filter);
    for (const condition of CONDITIONS) {
      if (sameCondition(earlier, filter, condition)) continue;
      const isMove = condition === 'time' && earlier.timeBasis === filter.timeBasis;
      const count = isMove ? this.flipTime(earlier) : this.flip(condition);
      this.listed = null;
      if (count > 0) this.tell({ rows: this.flipped, count }, bitOf(condition));
    }
    this.bits = activeBits(filter);
  }

  /** The group with its counts as they are now. */
  read<G extends Group>(group: G): G {
    let kept = this.groups.get(group);
    if (!kept) this.groups.set(group, (kept = { group, unread: 0, isStale: true }));
    kept.unread = 0;
    if (kept.isStale) {
      group.reset(this.table);
      group.count(this.table, this.passing(group), 1);
    }
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
    if (this.flipped.length < table.rows) {
      this.flipped = new Uint32Array(table.rows);
      this.buffers = [new Uint32Array(table.rows), new Uint32Array(table.rows)];
    }
    this.listed = null;
    this.bits = activeBits(filter);
    for (const condition of CONDITIONS) if (isActive(filter, condition)) this.flip(condition);
    for (const kept of this.groups.values()) kept.isStale = true;
  }

  /** The rows that a group counts. */
  private passing(group: Group): RowList {
    // What it leaves out, as far as that hides anything now: for most groups, nothing, and one list serves them all.
    const own = group.own & this.bits;
    if (this.listed?.own !== own)
      this.listed = { own, list: passingRows(this.failures, own, this.buffers[0]) };
    return this.listed.list;
  }

  private tell(flipped: RowList, bit: number): void {
    // By what they leave out, so that the rows are sieved once for all that leave out the same.
    const following = new Map<number, Kept[]>();
    for (const kept of this.groups.values()) {
      if (kept.isStale || (kept.group.own & bit) !== 0) continue;
      if (kept.unread++ >= PATIENCE) {
        kept.isStale = true;
        continue;
      }
      const own = kept.group.own & this.bits;
      const others = following.get(own);
      if (others) others.push(kept);
      else following.set(own, [kept]);
    }
    for (const [own, groups] of following) {
      const { into, out } = sieve(flipped, bit, own, this.failures, this.buffers);
      for (const kept of groups) {
        // When most rows go, those that stay are sooner counted.
        if (out.count > this.table.rows / 2) kept.isStale = true;
        else {
          kept.group.count(this.table, into, 1);
          kept.group.count(this.table, out, -1);
        }
      }
    }
  }

  private flip(condition: Condition): number {
    const { failures, flipped } = this;
    const test = rowTest(this.table, this.filter, condition);
    return turnRows(test, { bit: bitOf(condition), failures, flipped });
  }

  private flipTime(earlier: Filter): number {
    return flipTime(this.table, earlier, this.filter, this.failures, this.flipped);
  }
}

function activeBits(filter: Filter): number {
  return activeConditions(filter).reduce((bits, condition) => bits | bitOf(condition), 0);
}
