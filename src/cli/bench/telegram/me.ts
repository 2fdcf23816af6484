import type { UserFromGetMe } from 'grammy/types';

/** The bot as getMe tells it; fixtures of updates mention it as @zonebot. */
export const ME: UserFromGetMe = {
  id: 999,
  is_bot: true,
  first_name: 'Zonebot',
  username: 'zonebot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};
