export {
	countUnreadNotifications,
	listNotifications,
	markNotificationsRead,
} from './list-notifications.server.ts'
export { type MailInput, renderMail } from './render-mail.server.ts'
export { type NotificationInput, notificationRow } from './notification-row.server.ts'
