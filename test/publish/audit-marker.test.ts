import { describe, expect, it } from 'vitest';
import { auditOfIssue, isAuditIssue, markerOf } from '../../src/publish/audit-marker.ts';
import { renderMarker } from '../../src/publish/marker.ts';
import { anAuditedList } from '../support/an-audited-list.ts';

describe('auditOfIssue', () => {
  const audit = anAuditedList({
    one: { outcomes: { maintained: 'unmet', maturity: 'needs-review' } },
    two: { repository: { nameWithOwner: 'new/two' } },
    three: { repository: 'absent' },
  });

  it('reads what was written of each project', () => {
    const told = auditOfIssue(`${markerOf(audit, undefined)}\n\nWhatever people read.`);

    expect(told?.at).toBe('2026-08-22T00:00:00.000Z');
    expect(told?.projects).toEqual(
      audit.projects.map(({ key, findings, news }) => ({
        key,
        name: key.slice('applications '.length, -1),
        since: Object.fromEntries(news.map(({ kind }) => [kind, '2026-08-22T00:00:00.000Z'])),
        outcomes: Object.fromEntries(findings.map(({ requirement, outcome }) => [requirement, outcome])),
      })),
    );
    expect(told?.toDo.size).toBe(3);
  });

  it('reads it where GitHub has made the line ends its own', () => {
    const body = `${markerOf(audit, undefined)}\n\nText`.replaceAll('\n', '\r\n');

    expect(auditOfIssue(body)?.projects).toHaveLength(3);
  });

  it.each([
    ['nothing', ''],
    ['no marker', 'An issue of somebody'],
    ['a marker within the text', `Look:\n\n${renderMarker({ kind: 'audit', at: '2026-01-01' })}\n\nEnd`],
    ['a marker of another kind', renderMarker({ kind: 'review', at: '2026-01-01' })],
    ['no date', renderMarker({ kind: 'audit' })],
    ['a date that is none', renderMarker({ kind: 'audit', at: 'soon' })],
  ])('tells nothing of %s', (_, body) => {
    expect(auditOfIssue(body)).toBeUndefined();
  });

  it('takes nothing from outcomes that are garbage', () => {
    const body = renderMarker({
      kind: 'audit',
      at: '2026-01-01',
      outcomes: '|mm\nno bar\n\na b|zz|\n|\na b|zz||soon:x 99:2026-01-01 6:never\n',
      todo: '..',
    });

    expect(auditOfIssue(body)).toEqual({
      at: '2026-01-01',
      projects: [{ key: 'a b', name: 'b', since: {}, outcomes: {} }],
      toDo: new Set(),
    });
    expect(isAuditIssue(body)).toBe(true);
  });
});
