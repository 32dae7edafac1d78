export const notificationChannels = ['in_app', 'email', 'whatsapp', 'sms'] as const
export type NotificationChannel = (typeof notificationChannels)[number]

export const notificationStatuses = ['pending', 'sent', 'delivered', 'failed'] as const
export type NotificationStatus = (typeof notificationStatuses)[number]
