import type { Route } from '../http/route.ts';
import { appRoutes } from './app-routes.ts';
import { branchRoutes } from './branch-routes.ts';
import { checkRoutes } from './check-routes.ts';
import { deliveryRoutes } from './delivery-routes.ts';
import { gitRoutes } from './git-routes.ts';
import { issueRoutes } from './issue-routes.ts';
import { labelRoutes } from './label-routes.ts';
import { pullRoutes } from './pull-routes.ts';
import { repositoryRoutes } from './repository-routes.ts';
import { statusRoutes } from './status-routes.ts';

/** Every route of the REST API that the sandbox serves. */
export const restRoutes: readonly Route[] = [
  ...appRoutes,
  ...deliveryRoutes,
  ...repositoryRoutes,
  ...gitRoutes,
  ...branchRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...checkRoutes,
  ...statusRoutes,
];
