import type { Context } from '#app/domains/context.ts'
import { DAY, watDay } from '#app/lib/clock.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import {
	type Funnel,
	countDeskRequests,
	listDeskRequests,
	listFunnels,
	readCompanyPlan,
} from './funnel-records.server.ts'
import { publishGaps } from './publish-gaps.ts'
import { countByStatus, listRolesIn } from './records.server.ts'

/** How far back the hiring figures look (use case 4). */
const FUNNEL_DAYS = 90
const SHOWN = 5
const FUNNELS = 15

export type DeskRequest = { id: string; role_title: string; expires_at: number; response_date: number | null }
export type DeskDraft = { id: string; role_title: string; updated_at: number; gaps: number }
export type DeskFunnel = Funnel & { id: string; role_title: string; status: 'active' | 'filled' }

export type Desk = {
	company_name: string
	/** 999,999 stands for no limit. */
	introduction_credits: number
	plan_name: string | null
	max_active_roles: number | null
	active_roles: number
	trial_ends_at: number | null
	/** The latest drafts, and how many there are. */
	drafts: DeskDraft[]
	draft_total: number
	/** Unanswered requests, the soonest to end first. */
	pending: DeskRequest[]
	pending_total: number
	/** Accepted introductions without an outcome, the latest first. */
	accepted: DeskRequest[]
	accepted_total: number
	funnels: DeskFunnel[]
}

const isFunnelStatus = (status: string): status is 'active' | 'filled' =>
	status === 'active' || status === 'filled'

/** What the HR partner's first page shows of her own company's hiring. It names no professional. */
export async function readDesk(ctx: Context<HrPartner>): Promise<Desk> {
	authorize(ctx.viewer, 'company.read')
	const { companyId } = ctx.viewer
	const now = ctx.clock.now()
	const [plan, counts, drafts, pending, accepted, totals, funnels] = await Promise.all([
		readCompanyPlan(ctx.fresh, companyId),
		countByStatus(ctx.fresh, companyId),
		listRolesIn(ctx.fresh, companyId, 'draft', SHOWN),
		listDeskRequests(ctx.fresh, companyId, { status: 'pending', now, limit: SHOWN }),
		listDeskRequests(ctx.fresh, companyId, { status: 'accepted', now, limit: SHOWN }),
		countDeskRequests(ctx.fresh, companyId, now),
		listFunnels(ctx.fresh, companyId, now - FUNNEL_DAYS * DAY, now, FUNNELS),
	])
	const inState = (status: string) => counts.find((row) => row.status === status)?.n ?? 0
	if (!plan) throw new NotFoundError('company of a signed-in partner')
	return {
		...plan,
		active_roles: inState('active'),
		drafts: drafts.map((role) => ({
			id: role.id,
			role_title: role.role_title,
			updated_at: role.updated_at,
			gaps: Object.keys(publishGaps(role, watDay(now))).length,
		})),
		draft_total: inState('draft'),
		pending,
		pending_total: totals.pending,
		accepted,
		accepted_total: totals.accepted,
		funnels: funnels.flatMap((row) => (isFunnelStatus(row.status) ? [{ ...row, status: row.status }] : [])),
	}
}
