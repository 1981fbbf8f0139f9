import { hasPostgres, startPostgres } from '../../test/support/a-postgres.ts';
import { reviewOnABadDay } from '../../test/support/bad-github-scenario.ts';
import { type CrashOutcome, crashAgainAndAgain } from '../../test/support/crash-scenario.ts';
import { type Section, seconds } from './report.ts';

const PULL_REQUESTS = 200;
const KILLS = 20;

/** What is left wrong after crashes and outages: nothing, if all is well. */
export async function measureNeverLost(): Promise<Section> {
  const many = { pullRequests: PULL_REQUESTS };
  const rows = [row(`${KILLS} × SIGKILL`, await crashAgainAndAgain({ ...many, kills: KILLS }))];
  if (hasPostgres) {
    const postgres = await startPostgres();
    const shared = { ...many, kills: KILLS, postgres };
    rows.push(
      row(`two replicas on Postgres, ${KILLS} × SIGKILL`, await crashAgainAndAgain(shared)),
      row(
        'the same, with Postgres restarted in the middle',
        await crashAgainAndAgain({ ...shared, seed: 2, restartsPostgres: true }),
      ),
    );
    await postgres.stop();
  }
  rows.push(row('a bad day of GitHub', await reviewOnABadDay(many)));
  return {
    title: 'Crashes and outages',
    about: `${PULL_REQUESTS} pull requests, some of which get a second commit meanwhile. A review is right where conclusion, title, labels, the one comment and the line comments are those of a review in peace. Of two replicas, now the one is killed and now the other. A bad day: one request of twenty is answered 502, one of fifty never, one of fifty is carried out but its answer gets lost, one of a hundred is refused as too hasty, one of twenty comments and labels for no reason; the rate limit runs dry twice and holds until its reset; deliveries come twice, out of order, and one of ten not at all. Pauses between requests and attempts are a thousandth of those in life.`,
    columns: ['', 'right reviews', 'time', 'requests'],
    rows,
  };
}

function row(what: string, outcome: CrashOutcome): Section['rows'][number] {
  const right = PULL_REQUESTS - outcome.wrong.length;
  return [
    what,
    `${right} of ${PULL_REQUESTS}`,
    seconds(outcome.seconds),
    outcome.requests.toLocaleString('en'),
  ];
}
