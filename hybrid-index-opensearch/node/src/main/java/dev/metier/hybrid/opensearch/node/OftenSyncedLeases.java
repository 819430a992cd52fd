package dev.metier.hybrid.opensearch.node;

import java.util.List;
import org.opensearch.common.settings.Setting;
import org.opensearch.common.settings.Setting.Property;
import org.opensearch.common.unit.TimeValue;
import org.opensearch.plugins.Plugin;

/**
 * Lets tests say how often copies of an index tell how far they are. A server has this setting and does not let it be set;
 * with its 30 seconds each test of a purge would take as long.
 */
public final class OftenSyncedLeases extends Plugin {

    @Override
    public List<Setting<?>> getSettings() {
        return List.of(Setting.timeSetting(
                "index.soft_deletes.retention_lease.sync_interval",
                TimeValue.timeValueSeconds(30),
                TimeValue.ZERO,
                Property.Dynamic,
                Property.IndexScope));
    }
}
