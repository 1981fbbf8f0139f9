import type { Audit } from '../../src/audit/audit.ts';
import { type AuditTools, auditRepository } from '../../src/jobs/audit-repository.ts';
import { createTokenOctokit } from '../../src/github/client/octokit.ts';
import { RequestLog, withRequestLog } from '../../src/github/client/request-log.ts';
import type { Sandbox } from '../local-github/sandbox.ts';

/** The list of the world that is made up to be audited. */
const AUDITED_LIST = { owner: 'ebpf-io', name: 'ebpf.io-website' } as const;

/** The sandbox's list audited as a person would, and the requests that it took. */
export async function anAudit(
  sandbox: Sandbox,
  tools: Partial<AuditTools> = {},
): Promise<{ readonly audit: Audit; readonly requests: number }> {
  const requestLog = new RequestLog();
  const token = sandbox.personalToken('maintainer');
  const result = await auditRepository(AUDITED_LIST, {
    github: withRequestLog(createTokenOctokit({ apiUrl: sandbox.url, token }), requestLog),
    requestLog,
    now: sandbox.now,
    ...tools,
  });
  if (result === undefined) throw new Error('the list is not there');
  return { audit: result.audit, requests: requestLog.count };
}
