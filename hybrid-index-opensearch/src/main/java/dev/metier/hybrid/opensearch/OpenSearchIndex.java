package dev.metier.hybrid.opensearch;

import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.Vector;
import java.util.List;
import java.util.Map;

/**
 * An index of an OpenSearch cluster; many processes may search it, one changes it: the one that opened it last. Changes are safe when {@link #apply}
 * returns. After a crash within it the position is one of before, and some of the changes may be made: the feed makes them
 * again, which changes nothing. Each call throws {@link OpenSearchUnavailable} or {@link OpenSearchRefused} where the
 * cluster did not do all of it.
 */
public final class OpenSearchIndex implements HybridIndex {

    private final String name;
    private final Connection connection;
    private final Changes changes;
    private final Positions positions;
    private final Purge purge;
    private final OpenSearchSearch search;

    /**
     * Opens the index of a cluster, or a new one, to change it. New fields of the schema are added to an index that is there.
     * Whoever opened it before is refused with {@link OpenSearchMissing} from now on when they change it.
     */
    public static OpenSearchIndex open(IndexSchema schema, OpenSearchSettings settings) {
        Connection connection = new Connection(settings);
        try {
            if (!Indexes.create(schema.name(), IndexDefinition.of(schema, settings), connection)) {
                connection.put(schema.name() + "/_mapping", IndexDefinition.mappings(schema));
            }
            OpenSearchIndex index =
                    new OpenSearchIndex(schema, Indexes.takeOver(schema.name(), connection), connection, settings);
            index.positions.open();
            return index;
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Opens the index of a cluster for questions alone, without a call; each of them is refused where there is none. */
    public static OpenSearchIndex openToSearch(IndexSchema schema, OpenSearchSettings settings) {
        return new OpenSearchIndex(schema, Indexes.NOBODY, new Connection(settings), settings);
    }

    private OpenSearchIndex(IndexSchema schema, String writer, Connection connection, OpenSearchSettings settings) {
        this.name = schema.name();
        this.connection = connection;
        this.changes = new Changes(schema, writer, connection);
        this.positions = new Positions(schema, connection);
        this.purge = new Purge(name, connection, settings.upkeepTimeout());
        this.search = new OpenSearchSearch(schema, connection);
    }

    @Override
    public void apply(List<IndexChange> made, Map<String, String> position) {
        changes.make(made);
        positions.write(position);
    }

    @Override
    public Map<String, String> position() {
        return positions.read();
    }

    @Override
    public void refresh() {
        connection.post(name + "/_refresh", Map.of(), null);
    }

    /** Nothing: the cluster writes each change to its disks before it answers. */
    @Override
    public void commit() {}

    @Override
    public void purge() {
        purge.run();
    }

    @Override
    public long count() {
        return connection.get(name + "/_count").path("count").asLong();
    }

    @Override
    public Hits search(HybridQuery query) {
        return search.answer(query);
    }

    @Override
    public Map<String, Vector> vectors(List<String> ids) {
        return search.vectors(ids);
    }

    @Override
    public void close() {
        connection.close();
    }
}
